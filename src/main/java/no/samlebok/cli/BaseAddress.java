package no.samlebok.cli;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * The address of a service, as Office is told it: scheme, host and port, and nothing more.
 *
 * @param base without a slash at the end
 * @param host with its port, where it has one
 */
record BaseAddress(String base, String host) {
    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1");
    /** No more than this, so that nothing of it has a meaning of its own in XML or JSON. */
    private static final Pattern HOST = Pattern.compile("[a-z0-9]([a-z0-9.-]*[a-z0-9])?");

    /** The address; empty when it is none, leads below the top of a host, or is without TLS and not of this machine. */
    static Optional<BaseAddress> parse(String text) {
        try {
            var address = URI.create(text.strip());
            var host = address.getHost() == null ? "" : address.getHost().toLowerCase(Locale.ROOT);
            return isTop(address) && HOST.matcher(host).matches() && isSafe(address, host)
                    ? Optional.of(of(address, host))
                    : Optional.empty();
        } catch (IllegalArgumentException noAddress) {
            return Optional.empty();
        }
    }

    private static BaseAddress of(URI address, String host) {
        var place = address.getPort() < 0 ? host : host + ":" + address.getPort();
        return new BaseAddress(address.getScheme().toLowerCase(Locale.ROOT) + "://" + place, place);
    }

    private static boolean isTop(URI address) {
        return !address.isOpaque()
                && (address.getRawPath().isEmpty() || address.getRawPath().equals("/"))
                && address.getRawQuery() == null
                && address.getRawFragment() == null
                && address.getRawUserInfo() == null;
    }

    private static boolean isSafe(URI address, String host) {
        return "https".equalsIgnoreCase(address.getScheme())
                || ("http".equalsIgnoreCase(address.getScheme()) && THIS_MACHINE.contains(host));
    }

    /** What the add-in of this address is called by Office, the same each time and in both manifests. */
    String id() {
        return UUID.nameUUIDFromBytes(("samlebok " + base).getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    /** A manifest with its holes filled. */
    String fill(String manifest) {
        return manifest.replace("{{base}}", base).replace("{{host}}", host).replace("{{id}}", id());
    }
}
