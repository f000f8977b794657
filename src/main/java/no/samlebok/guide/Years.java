package no.samlebok.guide;

import java.util.List;
import no.samlebok.words.Messages;
import no.samlebok.words.Words;
import org.jspecify.annotations.Nullable;

/** Says which years a column shows, counted from the year that is reported on. */
final class Years {
    private Years() {}

    /** Rapportåret og de 3 årene før; null when the column has no year. */
    static @Nullable Words words(List<Integer> years) {
        if (years.isEmpty()) {
            return null;
        }
        return years.size() == 1 ? one(years.get(0)) : run(years);
    }

    private static Words one(int year) {
        var key = year == 0 ? "guide.years.own" : year < 0 ? "guide.years.before" : "guide.years.after";
        return Messages.of(key).with("count", Integer.toString(Math.abs(year))).words();
    }

    private static Words run(List<Integer> years) {
        return Messages.of("guide.years.run")
                .with("first", one(years.get(0)))
                .with("last", one(years.get(years.size() - 1)))
                .with("count", Integer.toString(years.size()))
                .words();
    }
}
