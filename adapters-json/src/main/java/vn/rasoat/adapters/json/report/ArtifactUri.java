package vn.rasoat.adapters.json.report;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Địa chỉ tệp: a path, absolute or relative, of any system, as a URI reference. */
final class ArtifactUri {
    private static final Pattern DRIVE = Pattern.compile("[A-Za-z]:/.*", Pattern.DOTALL);

    private ArtifactUri() {}

    static String of(String path) {
        String slashed = path.replace('\\', '/');
        if (DRIVE.matcher(slashed).matches()) {
            return encoded("file", "/" + slashed);
        }
        if (slashed.startsWith("/")) {
            return encoded("file", slashed.replaceFirst("^/+", "/"));
        }
        boolean looksLikeScheme = slashed.split("/", 2)[0].indexOf(':') >= 0;
        return encoded(null, looksLikeScheme ? "./" + slashed : slashed);
    }

    private static String encoded(@Nullable String scheme, String path) {
        try {
            return new URI(scheme, scheme == null ? null : "", path, null).toASCIIString();
        } catch (URISyntaxException notAPath) {
            throw new IllegalArgumentException("not a path: \"" + path + "\"", notAPath);
        }
    }
}
