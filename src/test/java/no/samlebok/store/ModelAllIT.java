package no.samlebok.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import no.samlebok.app.office.Office;
import no.samlebok.app.office.Offices;
import no.samlebok.app.office.Present;
import no.samlebok.figure.FieldId;
import no.samlebok.figure.Figure;
import no.samlebok.json.KeptJson;
import no.samlebok.ledger.Role;
import no.samlebok.report.Standpoint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One thing after the other is done, and after each the round is what plain rules say, remembered or rebuilt from the store. */
class ModelAllIT {
    private static final int OPERATIONS = Integer.getInteger("operations", 2_000);
    private static final long SEED = Long.getLong("seed", 20260101L);
    private static final int EDITION_EACH = 500;
    private static final int FIGURES_EACH = 100;
    private static final FieldId ACCOUNTS = FieldId.parse("okonomi.netto.regnskap");

    @TempDir
    Path folder;

    private final Present beside = Offices.present();
    private final Map<String, Map<String, Integer>> editions = new LinkedHashMap<>();

    @Test
    void everyOperationComesToWhatThePlainRulesSay() {
        System.out.printf("Model: %d operations, -Dseed=%d%n", OPERATIONS, SEED);
        var random = new Random(SEED);
        var model = new PlainRound();
        try (var archive = SqliteArchive.open(folder.resolve("samlebok.db"), new KeptJson())) {
            var office = Offices.over(archive, Offices.at(Offices.START));
            open(office, 14_120);
            int done = 0;
            for (int at = 1; at <= OPERATIONS; at++) {
                var step = Step.random(random, "s" + at, office);
                boolean allowed = step.isAllowed(model.report(step.unit()));
                assertThat(step.isDone(office)).as("%d %s", at, step).isEqualTo(allowed);
                if (allowed) {
                    done++;
                    archive.reading(records -> records.events()
                                    .after(
                                            Offices.ROUND,
                                            office.known(Offices.ROUND).events() - 1))
                            .forEach(model::done);
                }
                if (at % FIGURES_EACH == 0) {
                    open(office, 14_120 + at);
                }
                assertAsTheModelAndRebuilt(archive, office, model, 14_120 + at / FIGURES_EACH * FIGURES_EACH);
                if (at % EDITION_EACH == 0) {
                    freeze(office, model, at);
                }
            }
            System.out.printf("Model: %d of %d operations done, rebuilt after each%n", done, OPERATIONS);
            editions.forEach((name, counted) -> assertThat(
                            PlainRound.counted(Standpoint.of(office.editions().again(Offices.ROUND, name))))
                    .as(name)
                    .isEqualTo(counted));
            assertThat(editions).hasSize(OPERATIONS / EDITION_EACH);
        }
    }

    /** The round as it is remembered, as it is rebuilt from what is kept, and as the model has it, are one. */
    private void assertAsTheModelAndRebuilt(SqliteArchive archive, Office office, PlainRound model, int accounts) {
        var remembered = office.known(Offices.ROUND);
        var rebuilt = Offices.rebuilt(beside, archive, remembered);
        assertThat(rebuilt).isEqualTo(remembered);
        var together = remembered.together(office.today());
        assertThat(rebuilt.together(office.today())).isEqualTo(together);
        var standpoint = Standpoint.of(together);
        assertThat(PlainRound.counted(standpoint)).isEqualTo(model.counted());
        var school = standpoint.units().get(Offices.SCHOOL);
        if (school != null) {
            assertThat(school.figure(ACCOUNTS)).isEqualTo(new Figure.Amount(BigDecimal.valueOf(accounts)));
        }
    }

    /** The round with this figure of its own for the school, as the newest version of it. */
    private static void open(Office office, int accounts) {
        var text = Offices.text().replace("okonomi.netto.regnskap: 14 120", "okonomi.netto.regnskap: " + accounts);
        assertThat(office.open().open(Offices.caller(Role.CONTROLLER), text).faults())
                .isEmpty();
    }

    private void freeze(Office office, PlainRound model, int at) {
        var name = "Utgave " + at;
        assertThat(office.editions().make(Offices.caller(Role.CONTROLLER), Offices.ROUND, name))
                .isPresent();
        editions.put(name, model.counted());
    }
}
