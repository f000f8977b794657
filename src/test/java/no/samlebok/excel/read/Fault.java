package no.samlebok.excel.read;

/**
 * A file with one fault.
 *
 * @param name what is wrong with it
 * @param file the upload
 * @param budget what reading it may take
 * @param key of the message that it is refused with
 * @param said what the message must quote
 */
@SuppressWarnings("ArrayRecordComponent")
record Fault(String name, byte[] file, Budget budget, String key, String said) {
    static Fault of(String name, byte[] file, String key, String said) {
        return new Fault(name, file, Budget.standard(), key, said);
    }

    static Fault of(String name, Xlsx file, String key, String said) {
        return of(name, file.bytes(), key, said);
    }

    Fault within(Budget other) {
        return new Fault(name, file, other, key, said);
    }

    @Override
    public String toString() {
        return name;
    }
}
