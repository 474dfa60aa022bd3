package vn.rasoat.rules.drl;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import vn.rasoat.rules.spi.RulePackException;

/** Dấu vân tay của bộ quy tắc: SHA-256 over the text of its rule files, in the order of their names. */
final class Fingerprint {

    private Fingerprint() {}

    static String of(String drlPackage, Collection<CompiledRule> rules) {
        MessageDigest digest = sha256();
        rules.stream()
                .map(rule -> DrlRule.idOf(rule.name()))
                .distinct()
                .sorted()
                .forEach(id -> digest.update(text("/" + drlPackage.replace('.', '/') + "/" + id + ".drl")));
        return HexFormat.of().formatHex(digest.digest());
    }

    private static byte[] text(String resource) {
        try (InputStream in = Fingerprint.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new RulePackException("no rule file " + resource);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
