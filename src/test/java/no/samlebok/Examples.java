package no.samlebok;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import no.samlebok.app.demo.Publications;
import no.samlebok.reading.AsWritten;
import no.samlebok.template.FigureReader;
import no.samlebok.template.Round;
import no.samlebok.template.Unit;
import no.samlebok.yaml.Families;
import no.samlebok.yaml.PublicationFiles;
import no.samlebok.yaml.RoundFiles;
import no.samlebok.yaml.Source;

/** The rounds that tests share, read from the same files as users write. */
public final class Examples {
    /** The code of Ressurstjenesten in the rounds of Molde. */
    public static final String RESSURSTJENESTEN = "110";
    /** The code of Driftsavdelingen in the rounds of Molde. */
    public static final String DRIFTSAVDELINGEN = "120";

    private Examples() {}

    /** Molde's round for 2016, in which Ressurstjenesten answered; goals, earlier years and KOSTRA are prefilled. */
    public static Round molde2016() {
        return round("/workbook-templates/", "/demo/molde-2016.yaml");
    }

    /** Molde's round for 2017, in which Driftsavdelingen answered; goals and earlier years are prefilled. */
    public static Round molde2017() {
        return round("/workbook-templates/", "/demo/molde-2017.yaml");
    }

    /** Molde's round for 2016 with nothing prefilled. */
    public static Round molde2016Open() {
        return round("/workbook-templates/", "/rounds/molde-2016-open.yaml");
    }

    /** Molde's round for 2017 with nothing prefilled. */
    public static Round molde2017Open() {
        return round("/workbook-templates/", "/rounds/molde-2017-open.yaml");
    }

    /** Drammen's round for 2022 with nothing prefilled. */
    public static Round drammen2022Open() {
        return round("/workbook-templates/", "/rounds/drammen-2022-open.yaml");
    }

    /** An invented municipality that writes nynorsk: three levels of units, some with sections left out. */
    public static Round fjordvik2017() {
        return round("/workbook-templates/", "/rounds/fjordvik-2017.yaml");
    }

    /** A family that exists only as YAML in the tests: two kindergartens in 2019. */
    public static Round barnehage2019() {
        return round("/templates/", "/rounds/barnehage-mini.yaml");
    }

    /** Ressurstjenesten in a round of Molde. */
    public static Unit ressurstjenesten(Round round) {
        return round.unit(RESSURSTJENESTEN).orElseThrow();
    }

    /** Driftsavdelingen in a round of Molde. */
    public static Unit driftsavdelingen(Round round) {
        return round.unit(DRIFTSAVDELINGEN).orElseThrow();
    }

    /** Round files, read with the families of the program. */
    public static RoundFiles rounds() {
        return new RoundFiles(new Families(resource("/workbook-templates/")), Examples::reader);
    }

    /** How figures prefilled in a round of some year are read: as returned ones are. */
    public static FigureReader reader(int year) {
        return (field, raw) -> AsWritten.read(raw, field, year).figure();
    }

    /** The published reports that the demonstration enters. */
    public static Publications publications() {
        return new PublicationFiles(rounds());
    }

    /** The round of a file on the class path, with its families beside it. */
    public static Round round(String families, String file) {
        try {
            return new RoundFiles(new Families(resource(families)), Examples::reader)
                    .read(Source.of(resource(file)))
                    .orElseThrow();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** A file or folder on the class path. */
    public static Path resource(String name) {
        try {
            return Path.of(Examples.class.getResource(name).toURI());
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(name, e);
        }
    }
}
