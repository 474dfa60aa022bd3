package vn.rasoat.adapters.json.directive;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import vn.rasoat.domain.obligation.Directive;

/** Finds the files that hold directives, and has their bytes. */
final class DirectiveFiles {

    static final String SHIPPED = "/vn/rasoat/directives/";
    static final String INDEX = "index.txt";

    private final List<Content> contents = new ArrayList<>();
    private final List<RuleFileProblem> problems = new ArrayList<>();

    private DirectiveFiles() {}

    /**
     * One file.
     *
     * @param name as the caller named it
     * @param bytes no more than one beyond the limit
     */
    record Content(String name, byte[] bytes) {

        Directive.Source source() {
            return new Directive.Source(name, HexFormat.of().formatHex(sha256().digest(bytes)));
        }
    }

    /** The files given, and those of the folders given, by name; each once. */
    static List<Content> of(Collection<Path> filesAndFolders) {
        DirectiveFiles files = new DirectiveFiles();
        Map<Path, Path> each = new LinkedHashMap<>();
        filesAndFolders.stream()
                .flatMap(path -> files.under(path).stream())
                .forEach(path -> each.putIfAbsent(path.toAbsolutePath().normalize(), path));
        each.values().forEach(files::read);
        if (!files.problems.isEmpty()) {
            throw new RuleFileException(files.problems);
        }
        return files.contents;
    }

    /** The files shipped with the program, in the order of their index. */
    static List<Content> shipped() {
        return new String(resource(INDEX), StandardCharsets.UTF_8)
                .lines()
                .map(name -> new Content(SHIPPED.substring(1) + name, resource(name)))
                .toList();
    }

    private List<Path> under(Path path) {
        if (!Files.isDirectory(path)) {
            return List.of(path);
        }
        try (Stream<Path> listed = Files.list(path)) {
            List<Path> found = listed.filter(DirectiveFiles::isYaml)
                    .sorted(Comparator.comparing(Path::toString))
                    .toList();
            if (found.isEmpty()) {
                problem(
                        path,
                        "Thư mục không có tệp .yaml hoặc .yml nào (thư mục con không được đọc).",
                        "The folder has no .yaml or .yml file (sub-folders are not read).");
            }
            return found;
        } catch (IOException | UncheckedIOException unreadable) {
            problem(path, "Không đọc được thư mục.", "The folder cannot be read.");
            return List.of();
        }
    }

    private static boolean isYaml(Path path) {
        String name = path.getFileName().toString().toLowerCase(Locale.ROOT);
        return (name.endsWith(".yaml") || name.endsWith(".yml")) && !name.startsWith(".") && !Files.isDirectory(path);
    }

    private void read(Path path) {
        try (InputStream in = Files.newInputStream(path)) {
            contents.add(new Content(path.toString(), in.readNBytes(FileText.MOST_BYTES + 1)));
        } catch (IOException unreadable) {
            boolean there = Files.exists(path);
            problem(
                    path,
                    there ? "Không đọc được tệp." : "Không có tệp này.",
                    there ? "The file cannot be read." : "There is no such file.");
        }
    }

    private void problem(Path path, String vi, String en) {
        Problems found = new Problems(path.toString());
        found.add(vi, en);
        problems.addAll(found.all());
    }

    private static byte[] resource(String name) {
        try (InputStream in = DirectiveFiles.class.getResourceAsStream(SHIPPED + name)) {
            if (in == null) {
                throw new IllegalStateException("no resource " + SHIPPED + name);
            }
            return in.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
