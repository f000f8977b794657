package no.samlebok.report;

import java.util.List;
import no.samlebok.submission.Submission;

/** The thirteen areas that Elverum published for 2019, in 1 000 kr. */
record PublishedAreas(String name, String actual, String original, String revised, String adjusted) {
    static final List<PublishedAreas> ALL = List.of(
            new PublishedAreas("Politisk", "9924", "10210", "10876", "1023"),
            new PublishedAreas("Administrasjon", "86050", "102216", "92707", "235"),
            new PublishedAreas("Barnehage", "180038", "169733", "180130", "2997"),
            new PublishedAreas("Skole", "294375", "280948", "291005", "163"),
            new PublishedAreas("Barnevern", "38087", "34627", "38685", "925"),
            new PublishedAreas("Helse", "80422", "67261", "73667", "-2360"),
            new PublishedAreas("Pleie", "431978", "368114", "413846", "-10557"),
            new PublishedAreas("Sosialtjeneste", "23113", "17365", "19768", "-838"),
            new PublishedAreas("Sosialhjelp", "53687", "55807", "53200", "-149"),
            new PublishedAreas("Kultur", "46811", "41902", "47915", "1671"),
            new PublishedAreas("Forvaltning", "6257", "6490", "6953", "1325"),
            new PublishedAreas("Drift", "43265", "35822", "39095", "-2126"),
            new PublishedAreas("Næring", "6457", "5915", "5916", "459"));

    /** The workbook of the area. */
    Submission returned() {
        return Returned.by(name)
                .number("okonomi.regnskap.2017", actual)
                .number("okonomi.opprinnelig.2017", original)
                .number("okonomi.revidert.2017", revised)
                .number("okonomi.korrigert.2017", adjusted)
                .done();
    }
}
