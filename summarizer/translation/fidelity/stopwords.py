"""The words of German, English and some other languages that carry grammar rather than content."""

from __future__ import annotations

_WORDS = {
    "de": """
        ab aber alle allem allen aller alles als also am an ander andere anderem anderen anderer anderes ans auch auf
        aus bei beim bevor bin bis bist da dabei dadurch dafür dagegen daher damit danach dann dar daran darauf daraus
        darin darüber darum das dass davon davor dazu dein deine dem den denen denn der deren des deshalb dessen die
        dies diese diesem diesen dieser dieses doch dort du durch ein eine einem einen einer eines er es etwa etwas
        euch euer für gegen gewesen hab habe haben hat hatte hatten hätte hätten hier hin hinter ich ihm ihn ihnen ihr
        ihre ihrem ihren ihrer ihres im immer in indem ins ist ja jede jedem jeden jeder jedes jedoch jene jenem jenen
        jener jenes jetzt kann kein keine keinem keinen keiner keines können könnte könnten man manche mehr mein meine
        meinem meinen meiner mich mir mit muss müssen musste mussten nach nachdem neben nicht nichts noch nun nur ob
        obwohl oder ohne sehr seid selber selbst sein seine seinem seinen seiner seines seit sich sie sind so sodass soll sollen
        sollte sollten sondern sonst soweit sowie sowohl trotz über um und uns unser unsere unserem unseren unserer
        unter viel viele vom von vor während wann war waren warum was weil weiter welche welchem welchen welcher
        welches wenn wer werde werden wegen wenige weshalb wie wieder will wir wird wo wobei wollen wollte worden wurde
        wurden würde würden zu zum zur zwar zwischen
        """,
    "en": """
        a about above after again against all also although am an and any are around as at be because been before
        being below between both but by can could did do does doing down during each either else ever for from further
        had has have having he her here hers herself him himself his how however i if in into is it its itself just
        like may me might more most much must my myself no nor not now of off on once one only or other our out over
        own rather same shall she should since so some such than that the their theirs them themselves then there
        these they this those though through thus to too under until up upon us very was we well were what when where
        whether which while who whom whose why will with within without would yet you your
        """,
    "fr": """
        à au aux avec ce ces cette dans de des du elle en est et était été il ils je la le les leur mais ne nous ou où
        par pas plus pour que qui sa se ses son sont sur un une vous
        """,
    "es": """
        a al como con de del el ella en es esta está este fue ha han la las le lo los más no para pero por que se sin
        sobre su sus un una y ya
        """,
    "it": """
        a al alla anche che con da dal dei del della delle di e è era gli ha i il in la le lo ma nel nella non per più
        si sono su un una
        """,
    "nl": """
        aan als bij dat de der die dit door een en er had heeft het hij in is maar met naar niet nog om ook op te uit
        van voor was wat wordt worden zijn
        """,
    "pt": """
        a ao as com como da das de do dos e é em foi mais na nas não no nos o os ou para pela pelo por que se seu sua
        um uma
        """,
    "pl": """
        a ale być był była czy dla do i ich jak jest już lub na nie o od oraz po przez przy się są tak to w we z za ze
        że
        """,
}

FUNCTION_WORDS: dict[str, frozenset[str]] = {language: frozenset(text.split()) for language, text in _WORDS.items()}
"""Per language its function words, in lower case."""
