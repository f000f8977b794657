package no.samlebok.http;

/** What browsers may do with a file of the page: what it may fetch, who may frame it, and whether it is kept. */
enum Policy {
    /** It takes nothing from elsewhere, and is framed by nobody. */
    PAGE("script-src 'self'", "form-action 'self'", "frame-ancestors 'none'"),
    /**
     * It takes office.js from Microsoft, which its licence asks for and which fetches its parts from beside itself, and is
     * framed by what Excel runs in on the web: Office, SharePoint and OneDrive, as Microsoft's people and others name them in
     * OfficeDev/office-js#3342 and OfficeDev/office-js-docs-pr#4911, and *.microsoft365.com where Office has its start page.
     */
    PANE(
            "script-src 'self' https://appsforoffice.microsoft.com/lib/1/hosted/",
            "form-action 'none'",
            "frame-ancestors https://*.officeapps.live.com https://*.office.com https://*.sharepoint.com"
                    + " https://*.microsoft365.com https://*.cloud.microsoft https://onedrive.live.com"),
    /** It is an icon of the manifests; Office asks that such are kept for a while. */
    ICON("script-src 'none'", "form-action 'none'", "frame-ancestors 'none'");

    private final String header;

    Policy(String scripts, String forms, String frames) {
        this.header =
                "default-src 'none'; " + scripts + "; style-src 'self'; img-src 'self' data:; connect-src 'self'; "
                        + forms + "; base-uri 'none'; " + frames;
    }

    /** It as the header {@code Content-Security-Policy}. */
    String header() {
        return header;
    }

    /** The header {@code Cache-Control}. */
    String keeping() {
        return this == ICON ? "public, max-age=86400" : "no-cache, private";
    }
}
