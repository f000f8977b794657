package no.samlebok.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import no.samlebok.submission.Submission;
import no.samlebok.template.Round;
import no.samlebok.template.Unit;

/** A round with a tree of units drawn at random, and what they returned: some nothing, some with errors or holes. */
final class RandomRound {
    private static final List<String> FIELDS = List.of(
            "okonomi.regnskap.2016",
            "okonomi.regnskap.2017",
            "okonomi.budsjett.2016",
            "okonomi.budsjett.2017",
            "arbeidsgiver.tapte.2017",
            "arbeidsgiver.mulige.2017",
            "arbeidsgiver.oppgitt.2017",
            "maalekort.sykefravar.maal",
            "maalekort.sykefravar.resultat2017",
            "investeringer.1.regnskap",
            "investeringer.2.regnskap",
            "kostra.utgiftegen.2017");

    private final SplittableRandom random;
    private final Round round;
    private final List<Submission> submissions = new ArrayList<>();

    RandomRound(long seed) {
        random = new SplittableRandom(seed);
        round = Sample.with(units().toArray(new Unit[0]));
        round.reporting().forEach(this::submit);
    }

    Round round() {
        return round;
    }

    Submission[] submissions() {
        return submissions.toArray(new Submission[0]);
    }

    private List<Unit> units() {
        var units = new ArrayList<Unit>();
        int count = 2 + random.nextInt(10);
        for (int at = 0; at < count; at++) {
            var parent = units.isEmpty() || random.nextInt(6) == 0
                    ? null
                    : units.get(random.nextInt(units.size())).code();
            var code = "u" + at;
            units.add(random.nextInt(3) == 0 ? Sample.gatherer(code, "E" + at, parent) : unit(code, "E" + at, parent));
        }
        units.add(unit("siste", "Siste", null));
        return units;
    }

    private Unit unit(String code, String name, String parent) {
        var unit = Sample.unit(code, name, parent);
        return random.nextInt(4) == 0 ? Sample.without(unit, "arbeidsgiver", "investeringer") : unit;
    }

    private void submit(Unit unit) {
        for (int sent = random.nextInt(3); sent > 0; sent--) {
            var returned = Returned.by(unit.code())
                    .file(unit.code() + "-" + sent + ".xlsx", "2018-02-0" + (1 + random.nextInt(8)) + "T10:00:00Z");
            FIELDS.forEach(field -> answer(returned, field));
            submissions.add(random.nextInt(4) == 0 ? returned.error().done() : returned.done());
        }
    }

    private void answer(Returned returned, String field) {
        switch (random.nextInt(5)) {
            case 0 -> returned.stated(field, "Ikke målt");
            case 1 -> {}
            default ->
                returned.number(
                        field, BigDecimal.valueOf(random.nextInt(-500, 2000), 1).toPlainString());
        }
    }
}
