package vn.rasoat.adapters.cli;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Nơi ghi báo cáo. A file appears, or is replaced, only when the whole report is in it; until then, and where anything
 * fails, what was there before stays.
 */
final class Destination implements Closeable {
    private final Call call;
    private final OutputStream stream;
    private final @Nullable Path target;
    private final @Nullable Path draft;

    private Destination(Call call, OutputStream stream, @Nullable Path target, @Nullable Path draft) {
        this.call = call;
        this.stream = stream;
        this.target = target;
        this.draft = draft;
    }

    /** The file that the caller names, which must be none of those that are read; else standard output. */
    static Destination of(Call call, @Nullable String written, List<InputDocument> documents, List<String> directives) {
        return written == null || written.equals("-")
                ? new Destination(call, call.around().out(), null, null)
                : file(call, written, documents, directives);
    }

    private static Destination file(Call call, String written, List<InputDocument> documents, List<String> directives) {
        Messages messages = call.messages();
        Path folder = call.around().folder();
        Path target = PathText.resolved(folder, written)
                .orElseThrow(() -> new Misuse(messages.text("fault.output.name", written)));
        if (Files.isDirectory(target)) {
            throw new Misuse(messages.text("fault.output.folder", written));
        }
        boolean read = documents.stream().anyMatch(document -> isSame(document.path(), target))
                || directives.stream().anyMatch(place -> holds(PathText.resolved(folder, place), target));
        if (read) {
            throw new Misuse(messages.text("fault.output.input", written));
        }
        return opened(call, written, target);
    }

    private static boolean holds(Optional<Path> place, Path target) {
        return place.filter(path -> isSame(path, target)
                        || (Files.exists(target) && real(target).startsWith(real(path))))
                .isPresent();
    }

    private static Path real(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException unknown) {
            return path.toAbsolutePath().normalize();
        }
    }

    private static boolean isSame(@Nullable Path one, Path other) {
        return one != null
                && Files.exists(one)
                && Files.exists(other)
                && real(one).equals(real(other));
    }

    private static Destination opened(Call call, String written, Path target) {
        try {
            if (Files.exists(target) && !Files.isRegularFile(target)) {
                return new Destination(call, new BufferedOutputStream(Files.newOutputStream(target)), null, null);
            }
            if (Files.exists(target) && !Files.isWritable(target)) {
                throw new Misuse(call.messages().text("fault.output.closed", written));
            }
            Path real = Files.exists(target) ? target.toRealPath() : target.toAbsolutePath();
            Path draft = real.resolveSibling(
                    "." + real.getFileName() + "." + ProcessHandle.current().pid() + ".tmp");
            OutputStream bytes = Files.newOutputStream(draft, StandardOpenOption.CREATE_NEW);
            draft.toFile().deleteOnExit();
            return new Destination(call, new BufferedOutputStream(bytes), real, draft);
        } catch (IOException | SecurityException closed) {
            throw new Misuse(call.messages().text("fault.output.closed", written));
        }
    }

    boolean isStandard() {
        return stream == call.around().out();
    }

    OutputStream stream() {
        return stream;
    }

    /** For a report in words; a file gets no colours. */
    Page page() {
        return isStandard() ? call.page() : call.plainPage(stream);
    }

    /** The report is whole: now it may be seen. */
    void keep() throws IOException {
        stream.flush();
        if (draft == null || target == null) {
            return;
        }
        stream.close();
        if (Files.exists(target)) {
            copyPermissions(target, draft);
        }
        try {
            Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException notHere) {
            Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void copyPermissions(Path from, Path to) throws IOException {
        try {
            Files.setPosixFilePermissions(to, Files.getPosixFilePermissions(from));
        } catch (UnsupportedOperationException noPosix) {
            // this file system keeps none
        }
    }

    @Override
    public void close() throws IOException {
        if (!isStandard()) {
            stream.close();
        }
        if (draft != null) {
            Files.deleteIfExists(draft);
        }
    }
}
