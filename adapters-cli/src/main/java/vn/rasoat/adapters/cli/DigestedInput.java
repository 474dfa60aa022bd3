package vn.rasoat.adapters.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** Luồng đọc: the bytes of a document on their way to its reader, hashed as they pass. */
final class DigestedInput extends DigestInputStream {
    private static final int CHUNK = 1 << 16;

    /** What a refused file may still be longer than what its reader took: beyond that it is not read to its end. */
    private static final long LONGEST_REST = 1L << 30;

    DigestedInput(InputStream in) {
        super(new BufferedInputStream(in, CHUNK), sha256());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    /** Of the whole stream, in lower-case hexadecimal digits; null where the stream does not seem to end. */
    @Nullable
    String ofWhole() throws IOException {
        byte[] chunk = new byte[CHUNK];
        long rest = 0;
        int count = read(chunk);
        while (count >= 0 && rest <= LONGEST_REST) {
            rest += count;
            count = read(chunk);
        }
        return count < 0 ? HexFormat.of().formatHex(getMessageDigest().digest()) : null;
    }

    /** The stream belongs to whoever opened it; a reader that closes it must not keep the rest from being hashed. */
    @Override
    public void close() {
        // left open
    }
}
