package vn.rasoat.adapters.json.directive;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.rasoat.domain.obligation.DirectiveLibrary;

/**
 * Reads directives from YAML files into a library. A file holds one directive. Of a folder every file named {@code
 * *.yaml} or {@code *.yml} is read, but hidden ones and those of sub-folders. Whatever is wrong in any of the files is
 * told at once, in one {@link RuleFileException}.
 */
public final class YamlDirectives {

    private YamlDirectives() {}

    /** The directives shipped with the program. */
    public static DirectiveLibrary shipped() {
        return Shipped.LIBRARY;
    }

    /**
     * The directives of these files and folders, and no others.
     *
     * @throws RuleFileException a file cannot be had or is at fault, a folder has none, or the directives do not make a
     *     library
     */
    public static DirectiveLibrary read(Collection<Path> filesAndFolders) {
        return Linking.library(directives(DirectiveFiles.of(filesAndFolders)));
    }

    /** The directives of one file or folder, as in {@link #read(Collection)}. */
    public static DirectiveLibrary read(Path fileOrFolder) {
        return read(List.of(fileOrFolder));
    }

    /**
     * The shipped directives together with those of these files and folders. One that has the id of a shipped one takes
     * its place.
     *
     * @throws RuleFileException as in {@link #read(Collection)}
     */
    public static DirectiveLibrary shippedWith(Collection<Path> filesAndFolders) {
        List<PlacedDirective> own = directives(DirectiveFiles.of(filesAndFolders));
        Set<String> ownIds = own.stream().map(PlacedDirective::name).collect(Collectors.toSet());
        List<PlacedDirective> all = new ArrayList<>(own);
        Shipped.DIRECTIVES.stream()
                .filter(shipped -> !ownIds.contains(shipped.name()))
                .forEach(all::add);
        return Linking.library(all);
    }

    private static List<PlacedDirective> directives(List<DirectiveFiles.Content> files) {
        List<PlacedDirective> directives = new ArrayList<>();
        List<RuleFileProblem> problems = new ArrayList<>();
        for (DirectiveFiles.Content file : files) {
            Problems found = new Problems(file.name());
            Optional<PlacedDirective> read = DirectiveFile.read(file.bytes(), file.source(), found);
            read.ifPresent(directives::add);
            problems.addAll(found.all());
        }
        if (!problems.isEmpty()) {
            throw new RuleFileException(problems);
        }
        return directives;
    }

    /** Read once, when first asked for. A fault in these files is ours. */
    private static final class Shipped {

        static final List<PlacedDirective> DIRECTIVES = read();
        static final DirectiveLibrary LIBRARY = Linking.library(DIRECTIVES);

        private static List<PlacedDirective> read() {
            try {
                return directives(DirectiveFiles.shipped());
            } catch (RuleFileException fault) {
                throw new IllegalStateException("a directive shipped with the program is at fault", fault);
            }
        }
    }
}
