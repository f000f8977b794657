package no.samlebok.app.archive;

/** Everything that is kept, as one piece of work sees it. */
public interface Records {
    /** The rounds. */
    RoundRecords rounds();

    /** What has happened to the reports of units. */
    EventRecords events();

    /** The editions. */
    EditionRecords editions();

    /** Those who may sign in. */
    AccountRecords accounts();

    /** What was answered under keys. */
    ReceiptRecords receipts();

    /** The audit. */
    AuditRecords audit();
}
