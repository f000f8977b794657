package no.samlebok;

/** The entrance of the program. */
public final class Main {

    private Main() {}

    /** Runs the command that the arguments name. */
    public static void main(String[] args) {
        System.out.println(usage());
    }

    static String usage() {
        return "Usage: java -jar samlebok.jar demo|generate|check|consolidate|templates";
    }
}
