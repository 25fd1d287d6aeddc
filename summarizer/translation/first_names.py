"""First names that news text has, in German spelling: what stands behind one is a person's name.

Left out are those that may as well be something else before a noun: April, Mark, Roman, Sydney, Will.
"""

from __future__ import annotations

_GERMAN = """
    Achim Adalbert Adelheid Adolf Adrian Agnes Albert Albrecht Alexander Alexandra Alfons Alfred Alina Alois Alwin
    Amelie Andrea Andreas Anett Angela Angelika Anika Anita Anja Anke Anna Annalena Anne Annegret Annette Annika
    Anton Antonia Ariane Armin Arndt Arne Arnold Arthur Astrid Axel Babette Barbara Bärbel Bastian Beate
    Beatrice Beatrix Benedikt Benjamin Bernd Bernhard Bert Berta Berthold Bettina Bianca Birgit Birte Björn Bodo
    Boris Brigitte Britta Bruno Burkhard Carina Carl Carla Carmen Carola Caroline Carsten Cem Charlotte Christa
    Christian Christiane Christina Christine Christof Christoph Christopher Claudia Claus Clemens Constantin
    Constanze Cora Cornelia Dagmar Daniel Daniela David Dennis Detlef Dieter Dietmar Dietrich Dirk Dominik Doris
    Dorothea Dörte Eberhard Eckart Eckhard Edgar Edith Eduard Egon Elena Eleonore Elfriede Elisabeth Elke Ella Ellen
    Elmar Elsa Elvira Emil Emilia Emma Emmanuel Erich Erik Erika Erwin Esther Eugen Eva Evelyn Ewald Fabian
    Felicitas Felix Ferdinand Fiona Florian Frank Franz Franziska Frauke Fred Friedbert Friederike Friedrich Fritz
    Gabriele Georg Gerald Gerd Gerda Gereon Gerhard Gerlinde Gernot Gero Gert Gertrud Gesine Gisela Gottfried Götz
    Gregor Greta Gudrun Guido Günter Günther Gustav Hannah Hannelore Hannes Hans Hansjörg Harald Harry Hartmut
    Hedwig Heidi Heidrun Heike Heiko Heiner Heinrich Heinz Helene Helga Helge Helmut Hendrik Henning Henrike Henry
    Herbert Hermann Herta Hilde Hildegard Holger Horst Hubert Hubertus Hugo Ida Ilka Ilona Ilse Ina Ines Inga
    Ingeborg Ingo Ingrid Irene Irina Iris Irmgard Isabel Isabell Isabella Jacob Jakob Jan Jana Janina Janine Jasmin
    Jennifer Jens Joachim Jochen Johann Johanna Johannes Jonas Jonathan Jörg Josef Joseph Josephine Judith Jule
    Julia Julian Juliane Julius Jürgen Jutta Karin Karina Karl Karla Karoline Karsten Katarina Katharina Kathrin
    Katja Katrin Kerstin Kevin Kilian Kirsten Klara Klaus Knut Konrad Konstantin Kristian Kristin Kristina Kurt Lara
    Lars Laura Lea Lena Leo Leon Leonard Leonie Leopold Lina Linda Lisa Lothar Louis Louisa Luca Lucas Ludger Ludwig
    Luis Luisa Luise Lukas Lutz Lydia Magdalena Maik Maike Maja Malte Manfred Manuel Manuela Marc Marcel Marco
    Marcus Mareike Maren Margarete Margit Margot Maria Marianne Marie Marina Mario Marion Marit Marius Markus
    Marlene Marlies Martha Martin Martina Marvin Mathias Mathilde Matthias Max Maximilian Mechthild Meike Melanie
    Merle Mia Michael Michaela Michel Michelle Mirjam Monika Moritz Nadine Nadja Natalie Natascha Nicola Nicole
    Niklas Niko Nils Nina Nora Norbert Olaf Ole Oliver Oscar Oskar Otto Pascal Patricia Patrick Patrik Paul Paula
    Pauline Peter Petra Philip Philipp Phillip Pia Rainer Ralf Ralph Ramona Raphael Rebecca Regina Regine Reiner
    Reinhard Reinhold Renate Ricarda Richard Robert Robin Roland Rolf Ronald Ronja Rosa Rosemarie Roswitha Rudi
    Rüdiger Rudolf Rupert Ruth Sabine Sabrina Sahra Samuel Sandra Sara Sarah Sascha Sebastian Siegfried Siegmar
    Sigmar Sigrid Silke Silvia Simon Simone Sofia Sonja Sophia Sophie Stefan Stefanie Steffen Steffi Stephan
    Stephanie Susanne Sven Svenja Swantje Sybille Sylvia Tanja Tatjana Thea Theo Theodor Theresa Therese Thilo
    Thomas Thorsten Till Tilman Tim Timo Tina Tino Tobias Tom Torben Torsten Traudl Udo Ulf Uli Ulla Ulrich Ulrike
    Ursula Uschi Uta Ute Uwe Valentin Valerie Vanessa Vera Verena Veronika Victor Viktor Viktoria Vincent Volker
    Volkmar Walter Waltraud Wenzel Wera Werner Wiebke Wilfried Wilhelm Willi Willy Winfried Wolfgang Wolfram Xaver
    Yvonne
    """
_WESTERN = """
    Aaron Abigail Abraham Adam Adele Aidan Alain Alan Alastair Alberto Alejandro Alessandra Alessandro Alex
    Alexandre Alexis Alfredo Alice Alison Allan Alvaro Amanda Amélie Amy Ana Andre André Andrés Andrew Angelo Angus
    Annie Anthony Antoine Antoni Antonio Antony Armando Arturo Ashley Audrey Barack Barry Ben Benito Bernard
    Bernardo Beth Betty Beverly Bill Billy Blake Bob Bobby Brad Bradley Brandon Brenda Brendan Brian Bridget Bruce
    Bryan Byron Calvin Camila Camille Carlo Carlos Carlota Carol Carolina Carolyn Catherine Cathy Cecilia Cesar
    Charles Charlie Chris Christophe Chuck Cindy Claire Clara Clarence Claude Clayton Clément Cliff Clint Colin
    Connor Craig Cristian Cristiano Cristina Curtis Cynthia Cyril Damien Dan Danny Darren Dave Davide Debbie Deborah
    Denis Denise Derek Diana Diane Diego Dmitri Domenico Dominic Dominique Don Donald Donna Dorothy Doug Douglas
    Duncan Dustin Dwayne Dylan Ed Eddie Edmund Edouard Eduardo Edward Edwin Eleanor Eli Elias Elijah Elizabeth Ellie
    Elliott Elon Emanuel Emily Emmanuelle Enrico Enrique Eric Erin Ernesto Estelle Ethan Eugene Evan Fabio Federico
    Felipe Fernando Filippo Fran Frances Francesca Francesco Francis Francisca Francisco François Françoise Frankie
    Franklin Frederic Frédéric Frederick Gabriel Gabriela Gareth Gary Gavin Geoff Geoffrey George Gerard Giacomo
    Gianluca Gianni Gilbert Gilles Gina Giorgia Giorgio Giovanni Giulia Giulio Giuseppe Glenn Gordon Graham Greg
    Gregory Guillaume Guillermo Gustavo Harold Harvey Heather Hector Helen Herman Hervé Hillary Howard Hugh Ian
    Ignacio Ilaria Isaac Ismael Ivan Jack Jackie Jacques Jaime Jake James Jamie Jane Janet Janice Jared Jason Javier
    Jay Jean Jeb Jeff Jeffrey Jenny Jeremy Jerome Jerry Jérôme Jesse Jessica Jill Jim Jimmy Jo Joan Joanna Joaquín
    Joe Joel Joey John Johnny Jon Jorge José Josh Joshua Joyce Juan Juanita Jules Julie Julien Juliette Julio Justin
    Karen Karim Kate Katherine Kathleen Kathryn Kathy Katie Keir Keith Kelly Ken Kenneth Kenny Kerry Kim Kirk
    Kristen Kyle Larry Lauren Laurence Laurent Lawrence Lee Leonardo Leslie Liam Lindsay Liz Lloyd Lorenzo Louise
    Luc Lucia Luciano Lucy Luigi Luke Lynn Mads Magnus Malcolm Manolo Marcela Marcelo Marcia Margaret Margarita
    Marian Mariano Marissa Marta Martín Mary Massimo Matt Matteo Matthew Maureen Maurice Mauricio Maurizio
    Megan Meghan Melinda Melissa Micheál Miguel Mike Miriam Mitch Mitt Molly Monica Nancy Naomi Natalia Nathalie
    Nathan Neil Nelson Nicholas Nick Nicolas Nicolás Nigel Noah Noel Olivia Olivier Owen Pablo Pamela Paolo Patrice
    Patrizia Paulo Pedro Perry Pete Phil Philippa Philippe Pierre Pietro Rachel Rafael Ramón Randy Raúl Raymond
    Rebekah Renaud Renzo Ricardo Rick Ricky Rita Rob Roberta Roberto Rod Rodney Rodrigo Roger Ron Ronnie Rory Ross
    Roy Ruben Russell Ryan Sally Salvatore Sam Samantha Sandro Scott Sean Sébastien Sergio Seth Shane Shannon Sharon
    Shaun Shawn Sheila Shirley Sidney Silvio Stella Stéphane Stephen Steve Steven Stuart Sue Susan Suzanne Sylvain
    Ted Teresa Terry Thibault Thierry Tiago Tiffany Timothy Todd Tommy Tony Tracy Travis Trent Trevor Tyler Valeria
    Valérie Vicente Vincenzo Virginie Vladimir Walt Warren Wayne Wendy William Xavier Yves Zach Zoe
    """
_NORTHERN_AND_EASTERN = """
    Agnieszka Aleksandar Aleksander Aleksandr Aleksej Alexej Aljaksandr Anastasia Anatoli Anatolij Andrei Andrej
    Andrij Andrzej Antje Antti Arkadi Bogdan Bohdan Boyko Bronisław Darya Denys Dmitrij Dmitry Dmytro Donatas Dragan
    Dunja Edvard Eino Eirik Ekaterina Evgenij Ewa Fredrik Gennadi Goran Grzegorz Gunnar Halina Henrik Håkan Igor
    Ihor Ilham Ilja Iryna Iwan Jaroslav Jarosław Jelena Jewgeni Jewgenij Jiří Juri Jurij Jānis Kaja Katerina Kiril
    Kirill Krišjānis Krzysztof Kyrylo Larissa Lech Leonid Ljudmila Lubomír Lyudmila Maksim Małgorzata Marek Margus
    Maryna Mateusz Maxim Michail Mihai Mihály Mikael Mikhail Miloš Mirosław Mychajlo Mykola Nadeschda Natalja
    Nebojsa Nikita Nikola Nikolai Nikolaj Nikos Oksana Oleg Oleh Oleksandr Oleksij Olena Olga Olha Pavel Pavlo Pekka
    Petr Petro Piotr Radosław Raimonds Rustem Ryszard Sergei Sergej Sergey Serhij Slobodan Stanislav Stanisław
    Svetlana Sviatoslav Swetlana Szymon Tadeusz Taras Tarja Tatiana Tetjana Tomáš Tomasz Urmas Urszula Vaclav Václav
    Vadim Valdis Valentina Valeri Valery Vitali Vitalij Vladislav Volodymyr Wadym Walentyna Waleri Walerij Wiktor
    Witali Witold Wladimir Wladislaw Władysław Wolodymyr Zbigniew Zdeněk Zoltan Zoltán Zoran Zuzana
    """
_OTHER = """
    Abdel Abdul Abdulla Abdullah Abu Ahmad Ahmed Ahmet Ali Aliyu Amina Amir Amit Arif Arvind Aung Ayşe Aziz Bashar
    Bassam Benazir Benny Boutros Deniz Dilma Ebrahim Ehud Emine Emmerson Erdal Fatih Fatima Fatma Fethullah Fumio
    Gamal Ghassan Hamid Hani Hasan Hassan Hatice Hikmet Hiroshi Hossein Husni Hussein Ibrahim Imran Isaak Ismail
    Itamar Jacinda Jair Jamal Javad Junichiro Kemal Khaled Khalid Kofi Leila Mahinda Mahmoud Mahmud Manmohan Mansur
    Masoud Mehmet Merve Mesut Mohamed Mohammad Mohammed Moshe Muhammad Muhammadu Murat Mustafa Nadim Naftali Najib
    Narendra Nawaz Nilüfer Nursultan Olusegun Omar Ömer Osama Osman Özlem Pervez Rajiv Rami Rashid Recep Reuven
    Rishi Sadiq Said Saif Salman Salva Samir Selahattin Selim Serap Sevim Sezen Shimon Shinzo Tamim Tarek Tariq
    Tayyip Thabo Tzipi Uhuru Volkan Yair Yasser Yitzhak Yoav Yoweri Yusuf Zeynep
    """

FIRST_NAMES = frozenset(" ".join((_GERMAN, _WESTERN, _NORTHERN_AND_EASTERN, _OTHER)).split())
SPELLED_ALIKE = frozenset(" ".join((_GERMAN, _WESTERN)).split())
"""Those that English spells as German does; others it may transliterate otherwise."""


def is_first_name(word: str) -> bool:
    """Tell whether a word is a first name, or two put together by a hyphen: Hans-Georg."""
    return all(part in FIRST_NAMES for part in word.split("-"))
