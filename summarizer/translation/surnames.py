"""Surnames that are words, too. Another noun behind a first name is no name: sie warf Martin Betrug vor."""

from __future__ import annotations

_WORDS = """
    Abt Acker Adler Albers Altmann Amann Anders Bach Bäcker Bader Bähr Balk Bär Barth Bauer Baum Baumann Beck Becker
    Beer Behrens Berg Berger Bergmann Biber Blank Bock Böhm Bolz Born Böse Brand Brandt Braun Brenner Brunner Buchholz
    Burger Busch Decker Dietz Dreher Drescher Dürr Ebert Eich Engel Engels Ernst Esser Falk Falke Faust Feldmann Fiedler
    Fink Fischer Flick Forster Förster Frank Franke Freund Fritsch Fromm Frosch Frost Fuchs Fuhrmann Funke Gärtner Geier
    Geiger Geißler Gerber Glaser Graf Groß Gruber Grün Gut Guth Haas Habermann Hahn Halm Hammer Hartmann Hase Hauser
    Hausmann Hecht Heil Heller Helm Henkel Henne Herbst Herrmann Herzog Hirsch Hirt Hoffmann Hofmann Höll Holzer Horn
    Huber Igel Jäger Jahn Jung Junker Käfer Kahn Kaiser Kamm Kapp Karg Kaufmann Keil Keller Kern Kessler Kirsch Klee
    Klein Klug Knabe Knecht Koch Kohl Köhler König Korn Kraft Krämer Kranich Kranz Kraus Krause Krebs Krieger Kröger
    Krug Krüger Kruse Kuhn Kühn Kuntz Kunz Kunze Kurz Lachs Lang Lange Laub Lehmann Lehr Lenz Lerch Lerche Lieb Liebig
    Liefers Lindner Loch Lorenz Löwe Luchs Luxemburg Maas Mai Maier Mann Marder Maurer May Meier Metzger Meyer Mohr
    Möller Moser Müller Münch Mundt Nagel Neumann Neuner Otter Pfaff Pfau Pfeifer Pohl Preuß Probst Rabe Rapp Rasch Rau
    Rebhuhn Reich Reichel Reif Reiter Richter Riese Ritter Rock Rose Ross Roth Sachs Säger Sattler Sauer Schäfer
    Scheffler Schenk Scherer Schick Schiller Schlosser Schlüter Schmid Schmidt Schmied Schmitt Schmitz Schnabel
    Schneider Scholz Schön Schramm Schreiber Schreiner Schröder Schubert Schuhmacher Schulte Schulz Schulze Schumacher
    Schumann Schuster Schütz Schütze Schwab Schwan Schwarz Schweizer Seeger Seemann Seidel Seiler Singer Sommer Specht
    Speer Sperling Spieß Springer Stark Stein Steiner Stern Stier Storch Strauß Sturm Tanner Thoma Tischler Töpfer Trapp
    Veit Vetter Vogel Vogt Voigt Wagner Wander Weber Weidmann Weiß Weise Weiss Wenzel Wiese Wimmer Winkler Winter Wirth
    Witt Wolf Wolff Wunderlich Zander Zeller Ziegler Zimmermann
    """
_NOBLE = """
    Arnim Beust Bismarck Boetticher Bohlen Braun Bülow Clausewitz Dohnanyi Dönhoff Droste Eichendorff Fürstenberg Goethe
    Guttenberg Habsburg Hammerstein Hardenberg Hayek Hindenburg Hirschhausen Hofmannsthal Hohenzollern Humboldt Karajan
    Kleist Klitzing Lambsdorff Liebig Metternich Moltke Münchhausen Nell-Breuning Opel Ossietzky Papen Ribbentrop
    Richthofen Schirach Schlippenbach Siemens Stauffenberg Storch Stroheim Studnitz Suttner Sydow Thurn Tirpitz
    Treitschke Tresckow Trier Trotha Trotta Uexküll Wallenstein Weizsäcker Welser Zeppelin
    """

SURNAMES = frozenset(_WORDS.split())
NOBLE_NAMES = frozenset(_NOBLE.split())
"""What stands behind "von" as a name, though it is a word, a town or another's name, too."""
