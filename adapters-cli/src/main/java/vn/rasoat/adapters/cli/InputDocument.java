package vn.rasoat.adapters.cli;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Văn bản đưa vào: one file to read, or standard input.
 *
 * @param shown its name in messages and reports, as the caller wrote it
 * @param path null for standard input, and where no file can be called so
 */
record InputDocument(String shown, @Nullable Path path, boolean standardInput) {

    static final String STANDARD_INPUT = "-";

    static InputDocument named(String written, Path folder, String standardInputName) {
        if (written.equals(STANDARD_INPUT)) {
            return new InputDocument(standardInputName, null, true);
        }
        return new InputDocument(written, PathText.resolved(folder, written).orElse(null), false);
    }

    /** Why it cannot be opened, as far as that shows from the outside. */
    Optional<Obstacle> obstacle() {
        if (standardInput) {
            return Optional.empty();
        }
        if (path == null || !Files.exists(path)) {
            return Optional.of(path != null && denied(path) ? Obstacle.DENIED : Obstacle.MISSING);
        }
        if (Files.isDirectory(path)) {
            return Optional.of(Obstacle.FOLDER);
        }
        return Files.isReadable(path) ? Optional.empty() : Optional.of(Obstacle.DENIED);
    }

    /** A folder that may not be entered does not tell what is in it. */
    private static boolean denied(Path path) {
        try {
            path.getFileSystem().provider().checkAccess(path);
            return false;
        } catch (AccessDeniedException denied) {
            return true;
        } catch (IOException missing) {
            return false;
        }
    }

    InputStream open(InputStream standard) throws IOException {
        return path == null ? new Unclosed(standard) : Files.newInputStream(path);
    }

    /** Trở ngại. */
    enum Obstacle {
        MISSING,
        FOLDER,
        DENIED
    }

    /** Standard input belongs to the caller. */
    private static final class Unclosed extends FilterInputStream {
        Unclosed(InputStream in) {
            super(in);
        }

        @Override
        public void close() {
            // left open
        }
    }
}
