package no.samlebok.book;

/** A rectangle of cells, both corners included. */
public record Area(Address first, Address last) {
    /** One cell as an area. */
    public static Area of(Address cell) {
        return new Area(cell, cell);
    }

    /** Reads {@code B2:D8} or {@code B2}. */
    public static Area parse(String a1) {
        int colon = a1.indexOf(':');
        return colon < 0
                ? of(Address.parse(a1))
                : new Area(Address.parse(a1.substring(0, colon)), Address.parse(a1.substring(colon + 1)));
    }

    /** Whether the cell lies in it. */
    public boolean holds(Address cell) {
        return cell.row() >= first.row()
                && cell.row() <= last.row()
                && cell.column() >= first.column()
                && cell.column() <= last.column();
    }

    /** As Excel writes it, for example {@code B2:D8}. */
    public String a1() {
        return first.equals(last) ? first.a1() : first.a1() + ":" + last.a1();
    }

    /** As Excel writes it in a name, for example {@code $B$2:$D$8}. */
    public String absolute() {
        return first.equals(last) ? first.absolute() : first.absolute() + ":" + last.absolute();
    }
}
