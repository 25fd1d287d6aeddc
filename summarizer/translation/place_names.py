"""German-language place names that a dictionary may take for common words or compounds.

Left out are those that English changes (Bayern, Köln, Wien), and words that are seldom meant as the name (Stein).
"""

from __future__ import annotations

_NAMES = """
    Aachen Aarau Aarburg Aare Aargau Abensberg Achensee Achern Adelboden Adlershof Adliswil Ahaus Ahlbeck Ahlen Ahr
    Ahrensburg Ahrenshoop Ahrtal Aibling Aichach Aken Albstadt Aletschhorn Alfeld Alfter Algund Allgäu Allschwil Alsdorf
    Alsfeld Alster Altaussee Altdorf Altenberg Altenburg Altenessen Altmark Altmühl Altona Altötting Altstätten
    Altstetten Alzenau Alzey Amberg Ammergau Ammerland Ammersee Amorbach Amper Amrum Amstetten Andechs Andermatt
    Andernach Angermünde Anklam Annaberg-Buchholz Annweiler Ansbach Ansfelden Antholz Apolda Appenzell Arber Arbon
    Arnsberg Arnstadt Arolsen Arosa Artern Arth Aschaffenburg Aschersleben Aschheim Aspern Attendorn Attersee
    Attnang-Puchheim Auerbach Auersberg Augsburg Augustusburg Aurich Aussee Baar Babelsberg Babenhausen Bacharach
    Backnang Baesweiler Bahrenfeld Baiersbronn Baldeneysee Balingen Baltrum Bamberg Bannewitz Bansin Barmbek Barmen
    Barnim Barsinghausen Barßel Barth Basel Bastei Baumholder Baunatal Bautzen Bayreuth Bayrischzell Bebra Beckum
    Bedburg Beelitz Belchen Belzig Bendorf Benediktbeuern Benrath Bensheim Bentheim Berchtesgaden Bergedorf
    Bergen-Belsen Bergheim Bergkamen Bergneustadt Bergstedt Bern Bernau Bernburg Bernina Bernkastel-Kues Bevensen
    Bexbach Biberach Biblis Biebergemünd Biedenkopf Bielefeld Biesdorf Bietigheim-Bissingen Billstedt Bingen Binningen
    Binz Bischofshofen Bischofsmütze Bischofswerda Bischofswiesen Bitburg Bitterfeld Bitterfeld-Wolfen Blankenburg
    Blankenese Blankenfelde-Mahlow Blasewitz Blaubeuren Blieskastel Bludenz Blumenthal Bobingen Böblingen Bocholt Bochum
    Bockenheim Bode Bodenmais Bogenhausen Böhlen Boizenburg Boltenhagen Bonn Boppard Borbeck Borken Borkum Borna
    Bornheim Bottrop Boxberg Brake Bramsche Bramstedt Brandenburg Braunau Braunschweig Bregenz Breisach Breisgau Bremen
    Bremerhaven Bremervörde Brenz Bretten Brienz Brigittenau Brilon Britz Brixen Brokdorf Bruchsal Bruck Brugg Brühl
    Bruneck Brunsbüttel Büchel Buchenwald Buchholz Buchloe Bückeburg Buckow Büdingen Buer Bühl Bülach Büren Burgdorf
    Burgenland Bürgenstock Burghausen Burglengenfeld Burgwedel Büsum Butzbach Bützow Buxtehude Calau Calw Cannstatt
    Castrop-Rauxel Cecilienhof Celle Cham Charlottenburg Chemnitz Chiemgau Chiemsee Chorweiler Chur Clausnitz
    Clausthal-Zellerfeld Cloppenburg Coburg Cochem Coesfeld Connewitz Corvara Coswig Cottbus Crailsheim Crimmitschau
    Cuxhaven Dachau Dachstein Dahlem Dahme-Spreewald Darmstadt Darß Daun Davos Degerloch Deggendorf Deidesheim Deister
    Delbrück Delitzsch Delmenhorst Demmin Dessau Dessau-Roßlau Detmold Deutschlandsberg Deutz Dieburg Dielsdorf Diemel
    Diepholz Dießen Dietikon Dietzenbach Diez Dillenburg Dillingen Dingolfing Dinkelsbühl Dinslaken Disentis
    Dithmarschen Ditzingen Döbeln Doberan Döbling Donaueschingen Donaustadt Donauwörth Dorfen Dormagen Dornbirn Dorsten
    Dortmund Dosse Drachenfels Dreieich Dresden Dübendorf Duderstadt Duisburg Dülmen Düren Dürkheim Düsseldorf Ebensee
    Eberbach Ebermannstadt Ebersberg Eberswalde Ebikon Eckernförde Edenkoben Eder Edersee Eferding Eggenberg Eggenfelden
    Ehingen Ehrenfeld Eibsee Eichsfeld Eichstätt Eidelstedt Eiderstedt Eifel Eiger Eilbek Eilenburg Eimsbüttel Einbeck
    Einsiedeln Eisacktal Eisenach Eisenberg Eisenhüttenstadt Eisenstadt Eisleben Elbe Elbe-Elster Elberfeld Ellwangen
    Elm Elmau Elmshorn Elsdorf Eltville Emden Emlichheim Emmen Emmenbrücke Emmendingen Emmental Emmerich Ems Emsdetten
    Emsland Engadin Engelberg Ennepetal Enns Ensdorf Enz Eppan Eppelborn Eppendorf Eppingen Erbach Erding Erftstadt
    Erfurt Erkelenz Erkner Erkrath Erlensee Eschborn Eschede Eschwege Eschweiler Esens Espelkamp Esslingen Ettal
    Ettlingen Euskirchen Eutin Falkensee Fallingbostel Federsee Fehmarn Feldberg Feldkirch Feldkirchen Fellbach
    Feuchtwangen Feuerbach Fichtelberg Fieberbrunn Filderstadt Finkenwerder Finsteraarhorn Finsterwalde Flachau Fläming
    Flensburg Flims Floridsdorf Flossenbürg Föhr Forchheim Frankenberg Frankenhausen Frankenthal Frankfurt
    Frauenchiemsee Frauenfeld Freiberg Freiburg Freienwalde Freilassing Freising Freistadt Freital Freudenberg
    Freudenstadt Freyung Friedberg Friedenau Friedrichroda Friedrichsdorf Friedrichsfelde Friedrichshafen Friedrichshain
    Friedrichshall Friedrichstadt Friesenheim Friesoythe Fritzlar Fügen Fuhlsbüttel Fulda Fünfhaus Fürstenfeld
    Fürstenfeldbruck Fürstenwalde Fürth Furtwangen Füssing Gablitz Gaggenau Gaildorf Galtür Ganderkesee Gänserndorf
    Garath Garbsen Garching Gardelegen Gargellen Garmisch-Partenkirchen Garzweiler Gastein Gatow Gauting Geesthacht
    Geestland Geilenkirchen Geislingen Gelnhausen Gelsenkirchen Gemünden Gengenbach Genthin Georgsmarienhütte Gera
    Geretsried Gerlingen Gerlitzen Germering Germersheim Gernsbach Gernsheim Gerolstein Gerresheim Gersthofen Gesäuse
    Geseke Gesundbrunnen Gevelsberg Giengen Giesing Gießen Gifhorn Ginnheim Gladbeck Glauchau Gleisdorf Glinde Gloggnitz
    Glückstadt Glurns Gmünd Gmunden Goch Godesberg Gohlis Göppingen Gorbitz Gorleben Görlitz Goslar Gossau Gößweinstein
    Gostenhof Gotha Göttingen Gräfelfing Gräfenhainichen Grafenrheinfeld Grafenwöhr Grafing Grainau Graz Greifswald
    Greiz Grenchen Greven Grevenbroich Grevesmühlen Griesbach Griesheim Grimma Grimmen Grindelwald Grinzing Grohnde
    Grömitz Gronau Gröpelingen Gropiusstadt Groß-Enzersdorf Groß-Gerau Groß-Umstadt Großenhain Grossglockner
    Großglockner Großvenediger Grünau Grunewald Grünheide Grünstadt Grünwald Gstaad Guben Gummersbach Gundremmingen
    Günzburg Gunzenhausen Gurgl Güssing Güstrow Gütersloh Haan Hadamar Hadern Hagenow Hahnenkamm Haidhausen Haiger
    Hainich Halberstadt Haldensleben Halensee Hallein Hallertau Hallstatt Halstenbek Hambach Hamburg Hamm Hammelburg
    Hamminkeln Hanau Hankensbüttel Harburg Haren Harsefeld Harsewinkel Hartberg Harvestehude Harzburg Haselhorst
    Haselünne Haslach Haßberge Haßfurt Haßloch Hattersheim Hattingen Havel Havelberg Havelland Hechingen Hedelfingen
    Hegau Heidelberg Heidenau Heidenheim Heilbronn Heiligendamm Heiligenhafen Heiligenhaus Heiligenstadt Heimbach
    Heinsberg Hellerau Hellersdorf Hellweg Helmstedt Hemer Hemmingen Hennef Hennigsdorf Henstedt-Ulzburg Heppenheim
    Herborn Herbrechtingen Herdecke Herford Heringsdorf Herisau Hermagor Hernals Herne Heroldsberg Herrenberg
    Herrenchiemsee Herrnhut Herrsching Hersfeld Herten Herzberg Herzogenaurach Herzogenbuchsee Herzogenrath Hettstedt
    Heusenstamm Hiddensee Hietzing Hildburghausen Hilden Hildesheim Hintertux Hinterzarten Hinwil Hitzacker Hochfilzen
    Hochheim Hochkalter Hochkar Hochkönig Hochsauerland Hochschwab Hochtaunus Hochvogel Hockenheim Hockenheimring
    Hoffenheim Hofgastein Hofgeismar Hofheim Hohenems Hohenfels Hohenlohe Hohenschönhausen Hohenstaufen Hohentwiel
    Hohenzollern Höhr-Grenzhausen Hollabrunn Holledau Höllental Holzkirchen Holzminden Homberg Hombruck Homburg Hooge
    Hoppegarten Hörde Horgen Hornisgrinde Hotzenwald Höxter Hoyerswerda Huchting Huckarde Hückelhoven Hümmling Hünfeld
    Hunsrück Hürth Husum Ibbenbüren Idar-Oberstein Idstein Iffezheim Iller Illertissen Illnau-Effretikon Ilm Ilmenau
    Ilsenburg Immenstadt Imst Ingelheim Ingolstadt Inn Innichen Innsbruck Innviertel Inselsberg Interlaken Iphofen Isar
    Isarwinkel Ischgl Ischl Iserlohn Isernhagen Ismaning Isny Ittigen Itzehoe Jagst Jänschwalde Jena Jenbach Jenfeld
    Jever Johannisthal Jork Josefstadt Jüchen Judenburg Juist Jülich Jungfraujoch Jüterbog Kaarst Kagran Kahla
    Kahlenberg Kaiserslautern Kaiserstuhl Kaiserswerth Kalkar Kall Kaltenkirchen Kamenz Kamp-Lintfort Kampen Kampenwand
    Kandersteg Kapfenberg Kappeln Kaprun Karben Karlsfeld Karlshorst Karlsruhe Karlstadt Karow Karwendel Kassel
    Kastelruth Katernberg Kaufbeuren Kaufungen Kaulsdorf Kaunertal Kehl Kelheim Kelkheim Kellerwald Kellinghusen
    Kelsterbach Kempen Kempten Kerpen Kettwig Kevelaer Kiefersfelden Kilchberg Kinzig Kirchberg Kirchheim Kirchseeon
    Kissingen Kitzbühel Kitzingen Kitzsteinhorn Kladow Klagenfurt Kleinbasel Kleinmachnow Kleinwalsertal Kleve
    Klingenthal Klosterneuburg Kloten Knittelfeld Knüll Koblenz Kochelsee Königsbrunn Königslutter Königssee Königsstuhl
    Königstein Königswinter Köniz Konstanz Konz Köpenick Korbach Korneuburg Korntal-Münchingen Kornwestheim
    Korschenbroich Köthen Kraichgau Kraichtal Krefeld Krems Kremsmünster Kreuth Kreuzberg Kreuzlingen Kreuznach Kreuztal
    Kriens Kronach Kronberg Krozingen Krümmel Krün Kufstein Kühlungsborn Kulmbach Künzelsau Kuppenheim Kusel Küsnacht
    Küssnacht Kyffhäuser Kyritz Laas Laatzen Ladenburg Lahn Lahnstein Lahr Laichingen Laim Lampertheim Lana Landau
    Landeck Landsberg Landshut Landstuhl Langenburg Langendreer Langeneß Langenfeld Langenhagen Langensalza Langenthal
    Langeoog Langnau Langwasser Langwedel Lankwitz Laubegast Lauchhammer Lauda-Königshofen Lauenburg Laufenburg Lauffen
    Laupheim Lauscha Lausitzring Lauterbach Lauterberg Lauterbrunnen Lavanttal Lebach Lech Lechtal Lehel Leibnitz
    Leichlingen Leinefelde-Worbis Leinfelden-Echterdingen Leipzig Lemgo Lengerich Lenggries Lenne Lennestadt Lenzburg
    Lenzerheide Leoben Leogang Leonberg Leonding Leopoldstadt Leukerbad Leuna Leutkirch Leverkusen Lich Lichtenau
    Lichtenberg Lichtenfels Lichtenhagen Lichtenrade Lichterfelde Liebenwerda Lienz Liesing Liestal Lilienstein
    Lilienthal Limbach-Oberfrohna Limburg Limburgerhof Limmat Lindau Lindenau Lindenberg Lindenthal Lindlar Lingen Linz
    Lippstadt Löbau Lobenstein Lohmar Lohr Loisach Lokstedt Lommatzsch Longerich Lörrach Lorsch Loschwitz Losheim
    Loxstedt Lübbecke Lübben Lübbenau Lübeck Lubmin Lüchow Luckau Luckenwalde Lüdenscheid Lüdinghausen Ludwigsburg
    Ludwigsfelde Ludwigshafen Ludwigslust Lüneburg Lünen Lungau Lurup Lusen Lustenau Lütgendortmund Lütten-Klein
    Lützerath Lyss Magdeburg Mahlsdorf Main Main-Spessart Mainau Maintal Mainz Malchin Malchow Manching Mangfall
    Mannheim Marbach Marburg Mariahilf Mariazell Marienberg Marienborn Marienburg Mariendorf Marienfelde Markgräflerland
    Markkleeberg Markranstädt Marktheidenfeld Marktoberdorf Marktredwitz Marl Marsberg Marxloh Marzahn Matrei Matterhorn
    Mattersburg Mattighofen Mauterndorf Mauthausen Mayen Mayrhofen Mechernich Meckenheim Meerane Meerbusch Meersburg
    Meiderich Meidling Meinerzhagen Meiningen Meiringen Meißen Meldorf Melk Melle Melsungen Memmert Memmingen Menden
    Meppen Mergentheim Merseburg Merzig Meschede Meseberg Meßkirch Meßstetten Mettlach Mettmann Metzingen Meuselwitz
    Miesbach Milbertshofen Miltenberg Mindelheim Minden Mistelbach Mittenwald Mittweida Moabit Mödling Moers Möhringen
    Mölln Mönchengladbach Mondsee Monheim Monschau Montabaur Montafon Moorburg Moosach Mörfelden-Walldorf Moritzburg
    Mosbach Mössingen Mostviertel Müggelsee Mühlacker Mühldorf Mühlhausen Mühlheim Mühlviertel Mülheim Mülheim-Kärlich
    Mummelsee Münsingen Munster Mur Muri Müritz Murnau Mürren Murrhardt Mürzzuschlag Muskau Muttenz Mutterstadt Naab
    Nabburg Nagold Naturns Nauders Nauen Nauheim Naumburg Nebra Neckar Neckargemünd Neckarsulm Neiße Nenndorf Nenzing
    Nesselwang Netphen Nettetal Neu-Anspach Neu-Isenburg Neu-Ulm Neubrandenburg Neuburg Neuenahr-Ahrweiler Neuengamme
    Neufahrn Neuhausen Neukirchen-Vluyn Neukölln Neulengbach Neumarkt Neumünster Neunkirchen Neuperlach Neuruppin
    Neusiedl Neuss Neustadt Neustrelitz Neutraubling Neuwerk Neuwied Nickelsdorf Nidda Nidderau Niebüll Niederaußem
    Niederkassel Niederrad Niederschöneweide Nienburg Niendorf Nierstein Nister Nordenham Norderney Norderstedt
    Nordhausen Nordhorn Nördlingen Nordstrand Northeim Nürburg Nürburgring Nürtingen Nymphenburg Oberallgäu Oberammergau
    Oberbilk Obereggen Obergurgl Oberhaching Oberhausen Oberhof Oberkassel Oberkirch Oberkochen Oberland Obermenzing
    Oberndorf Oberpfaffenhofen Oberpinzgau Obersalzberg Oberschleißheim Oberschöneweide Oberspreewald Oberstaufen
    Oberstdorf Obertauern Obertshausen Oberursel Oberwart Oberwiesenthal Oberwil Ochsenfurt Ochsenkopf Odenwald
    Oderbruch Oelde Oer-Erkenschwick Oerlikon Oeynhausen Offenbach Offenburg Ohlsdorf Ohrdruf Ohre Öhringen Oker Olang
    Olching Oldenburg Oldesloe Olpe Olsberg Olten Opfikon Oppenheim Oranienburg Ortler Oschatz Oschersleben Osnabrück
    Ostallgäu Osterburg Osterholz Osterholz-Scharmbeck Ostermundigen Osterode Ostfildern Ostprignitz-Ruppin Othmarschen
    Ottakring Ottensen Ottobeuren Ottobrunn Ottweiler Ötztal Overath Paderborn Panketal Pankow Papenburg Parchim
    Parndorf Pasewalk Pasing Passau Passeier Patscherkofel Pattensen Paznaun Peene Peenemünde Pegnitz Peine Peißenberg
    Peitz Pellworm Penzberg Penzing Perchtoldsdorf Perlach Perleberg Pertisau Petershagen Pfaffenhofen Pfäffikon
    Pfarrkirchen Pforzheim Pfronten Pfullendorf Pfullingen Pfungstadt Philippsburg Philippsthal Pieschen Pilatus
    Pinneberg Pinzgau Pirmasens Pirna Pitztal Plagwitz Planegg Plattling Plauen Pleiße Plettenberg Plochingen Plön
    Plötzensee Pöcking Poel Poing Pongau Pontresina Poppenbüttel Porz Pößneck Potsdam Pottenstein Prater Pratteln Preetz
    Prenzlau Prerow Prien Prignitz Prohlis Prüm Puchheim Pulheim Pullach Pustertal Püttlingen Pyrmont Quakenbrück
    Quedlinburg Querfurt Quickborn Quierschied Radeberg Radebeul Radevormwald Radolfzell Radstadt Ragaz Rahlstedt
    Ramersdorf Ramstein Ramstein-Miesenbach Rankweil Rappenau Rapperswil Rapperswil-Jona Rastatt Rastede Rathenow
    Ratingen Ratzeburg Raunheim Ravensbrück Ravensburg Rax Recklinghausen Rees Regensburg Regensdorf Reichenau
    Reichenbach Reichenhall Reinach Reinbek Reinhardswald Reinheim Reinickendorf Rellingen Remagen Rems Rems-Murr
    Remscheid Remseck Remstal Rendsburg Renningen Reudnitz Reuss Reutlingen Reutte Rheda-Wiedenbrück Rheinbach Rheinberg
    Rheine Rheineck Rheinfelden Rheingau Rheingau-Taunus Rheinhausen Rheinsberg Rheinstetten Rhön Ribnitz-Damgarten Ried
    Riedlingen Riedstadt Riehen Ries Riesa Rietberg Rigi Rinteln Ritterhude Rochlitz Rockenhausen Rödelheim Rodenkirchen
    Rödermark Rodgau Ronnenberg Rorschach Rosengarten Rosenheim Rösrath Rostock Rotenburg Roth Rothenburg Rothenburgsort
    Rottach-Egern Rottenburg Rottweil Rüdesheim Rudolfsheim-Fünfhaus Rudolstadt Rudow Ruhpolding Ruhr Ruhrort
    Rummelsburg Rur Rüschlikon Rüsselsheim Rüti Rüttenscheid Saalach Saalbach Saalbach-Hinterglemm Saale Saalfeld
    Saalfelden Saar Saarbrücken Saarland Saarlouis Saarow Saas-Fee Sachsenhausen Sachsenring Säckingen Salem Salzach
    Salzburg Salzgitter Salzkammergut Salzkotten Salzuflen Salzungen Salzwedel Samnaun Sandhausen Sangerhausen Sanssouci
    Säntis Sarnen Sarntal Sarstedt Sassnitz Sauerland Saulgau Savognin Schaan Schaffhausen Schalke Schandau Scharbeutz
    Schärding Scharhörn Schauinsland Schaumburg Scheeßel Schenefeld Schenna Schierke Schifferstadt Schiltach Schilthorn
    Schkeuditz Schkopau Schlachtensee Schladming Schlanders Schleiden Schleiz Schleswig Schliersee Schluchsee
    Schlüchtern Schmalkalden Schmallenberg Schmargendorf Schmölln Schneeberg Schneekopf Schneverdingen Schöckl
    Schönbrunn Schönbuch Schönebeck Schöneberg Schönefeld Schongau Schopfheim Schorndorf Schortens Schramberg
    Schrobenhausen Schruns Schulpforta Schussenried Schüttorf Schwaan Schwabach Schwabing Schwabmünchen Schwachhausen
    Schwalbach Schwalm-Eder Schwalmstadt Schwamendingen Schwandorf Schwangau Schwanheim Schwansen Schwartau Schwarza
    Schwarzenbek Schwarzenberg Schwaz Schwechat Schwedt Schweinfurt Schwelm Schwentine Schwerin Schwerte Schwetzingen
    Schwyz Sebnitz Seebach Seefeld Seelow Seelze Seesen Seeshaupt Seevetal Segeberg Sehnde Seiffen Selb Seligenstadt
    Selke Sellin Selm Semmering Sendling Senftenberg Serfaus Sexten Siegburg Siegerland Siemensstadt Sigmaringen
    Silvaplana Silvretta Similaun Simmental Simmering Simmern Sindelfingen Sinsheim Sinzig Soest Sögel Sölden Solingen
    Söll Solling Solln Solothurn Soltau Sömmerda Sondershausen Sonneberg Sonthofen Spaichingen Spandau Spangdahlem
    Spessart Speyer Spiekeroog Spielberg Spiez Spittal Spree Spreewald Spreitenbach Spremberg Sprockhövel Staaken Stade
    Stadtallendorf Stadthagen Stadtlohn Stadtoldendorf Staffelsee Stahnsdorf Stans Starnberg Staßfurt Staufen
    Steffisburg Steglitz Steigerwald Steinau Steinfurt Stellingen Stendal Sterkrade Sterzing Steyerberg Steyr Steyregg
    Stockach Stockerau Stolberg Stormarn Stralsund Straubing Strausberg Stubaital Stubnitz Stuhr Stutensee Stuttgart
    Suhl Sulden Sülz Sulzbach Sulzbach-Rosenberg Sundern Sursee Syke Sylt Tangerhütte Tangermünde Tauberbischofsheim
    Taucha Taufkirchen Taunus Taunusstein Tegel Tegernsee Telfs Telgte Teltow Teltow-Fläming Tempelhof Templin Ternitz
    Tettnang Teufelsberg Thale Thalkirchen Thalwil Thun Thurgau Thusis Timmendorf Tirschenreuth Titisee Titisee-Neustadt
    Titlis Toblach Todtmoos Todtnau Toggenburg Tollensesee Tölz Tönisvorst Tönning Torgau Torgelow Tornesch
    Traben-Trarbach Traiskirchen Tramin Traun Traunreut Traunsee Traunstein Trave Travemünde Treptow Treuchtlingen
    Triberg Trier Tröglitz Troisdorf Trossingen Trudering Tübingen Tulln Tuttlingen Tutzing Übach-Palenberg Überherrn
    Überlingen Uckermark Uecker Ueckermünde Uelzen Uetersen Uetze Uhlenhorst Ulm Ulten Unna Unstrut Unterallgäu
    Unterföhring Unterhaching Unterlüß Untersberg Unterschleißheim Untertürkheim Unterweser Urach Urfahr Usedom Usingen
    Uslar Uster Uznach Uzwil Vaduz Vaihingen Varel Vaterstetten Vechta Vechte Vegesack Velbert Velden Vellmar Velten
    Verden Verl Versmold Viechtach Viernheim Viersen Vilbel Villach Villingen-Schwenningen Vils Vilsbiburg Vilshofen
    Vinschgau Visp Visselhövede Vöcklabruck Voerde Vogelsang Vogelsberg Vogtland Vohwinkel Voitsberg Volkach Völkermarkt
    Volketswil Völklingen Volksdorf Vorarlberg Vöslau Vreden Wachau Wachtberg Wacken Wackersdorf Wädenswil Wadgassen
    Waghäusel Wagrain Wahlstedt Währing Waiblingen Waidhofen Walchensee Waldeck Waldkirch Waldkraiburg Waldsassen
    Waldsee Waldshut-Tiengen Waldviertel Walensee Wallberg Walldorf Wallenhorst Wallgau Wallisellen Walserberg Walsrode
    Walsum Waltershausen Waltrop Wandlitz Wandsbek Wangerooge Wannsee Warburg Wardenburg Warendorf Warnemünde Warnow
    Warstein Wasserburg Wasserkuppe Wattens Wattenscheid Watzmann Wedding Wedemark Weener Weeze Wegberg Weggis Weilburg
    Weilheim Weimar Weinfelden Weinheim Weinstadt Weinviertel Weißenburg Weißenfels Weissensee Weißensee Weißhorn
    Weißwasser Weiterstadt Weiz Wels Welzheim Wendelstein Wendland Wendlingen Wengen Wentorf Werdau Werdenfels Werder
    Werdohl Werl Wermelskirchen Wernau Werne Wernigerode Werra Wertheim Wesel Weser Wesermarsch Wesseling Westerburg
    Westerland Westerstede Westerwald Westoverledingen Wetterau Wetterstein Wettingen Wetzikon Wetzlar Weyhe Wiedikon
    Wiehl Wiesbaden Wiesloch Wil Wildau Wildeshausen Wildspitze Wildstrubel Wildungen Wilhelmsburg Wilhelmshaven Willich
    Willingen Wilmersdorf Wilsdruff Wilten Winnenden Winsen Winterberg Winterhude Winterthur Wipkingen Wipperfürth
    Wismar Witten Wittenau Wittenberg Wittenberge Wittingen Wittlich Wittmund Wittstock Witzenhausen Wolfach Wolfen
    Wolfenbüttel Wölfersheim Wolfgangsee Wolfhagen Wolfratshausen Wolfsberg Wolfsburg Wolgast Wolkenstein Wolkersdorf
    Wolmirstedt Wolnzach Wörgl Wörishofen Wörlitz Worms Worpswede Wörrstadt Wörth Wülfrath Wümme Wünsdorf Wunsiedel
    Wunstorf Wupper Wuppertal Würm Wurmberg Würselen Wurzach Würzburg Wurzen Wusterhausen Wyk Xanten Ybbs Zabergäu
    Zähringen Zams Zehdenick Zehlendorf Zeitz Zell Zella-Mehlis Zeltweg Zerbst Zermatt Zeulenroda-Triebes Zeven
    Zillertal Zingst Zinnowitz Zirndorf Zittau Zofingen Zollikofen Zollikon Zossen Zschopau Zuckerhütl Zuffenhausen
    Zugspitze Zülpich Zürs Zurzach Zweibrücken Zweisimmen Zwenkau Zwentendorf Zwettl Zwickau Zwiesel Zwischenahn
    """

_AMBIGUOUS = """
    Aalen Baden Bergen Datteln Eisenerz Engen Erlangen Essen Frechen Füssen Geldern Hagen Halle Haltern Höchst Hof Kamen
    Kiel Klausen Klosters Lage Lehrte Leimen Linsengericht Lohne Meilen Münden Münster Nippes Rissen Rügen Rust Sande
    Schlieren Senden Siegen Singen Soden Spielfeld Springe Wangen Wedel Weiden Wohlen Zollstock Zug
    """

PLACE_NAMES = frozenset(_NAMES.split())

# Ordinary words, too: names where "in", "aus" or "auf" stands before them without an article.
AMBIGUOUS_PLACES = frozenset(_AMBIGUOUS.split())
