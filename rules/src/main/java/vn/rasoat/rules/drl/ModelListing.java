package vn.rasoat.rules.drl;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.drools.model.Model;

/**
 * The list of model classes that the build leaves in a jar. Their names end in letters of chance, anew in each build,
 * so a model is found by its package.
 */
final class ModelListing {
    private final ClassLoader loader;
    private final String path;

    /** @param artifact the jar that was built, as {@code group/artifact} */
    ModelListing(String artifact, ClassLoader loader) {
        this.loader = loader;
        this.path = "META-INF/kie/" + artifact + "/drools-model";
    }

    /** @throws IllegalArgumentException unless exactly one model was compiled from the package */
    Model modelOf(String drlPackage) {
        List<String> found =
                classNames().filter(name -> packageOf(name).equals(drlPackage)).toList();
        if (found.size() != 1) {
            throw new IllegalArgumentException(
                    "not the DRL package of exactly one kbase: \"%s\", %s lists %s".formatted(drlPackage, path, found));
        }
        return instantiate(found.get(0));
    }

    private Stream<String> classNames() {
        try {
            return Collections.list(loader.getResources(path)).stream()
                    .flatMap(ModelListing::lines)
                    .filter(line -> !line.isBlank() && !line.contains(":"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> lines(URL listing) {
        try (InputStream in = listing.openStream();
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String packageOf(String className) {
        return className.substring(0, Math.max(0, className.lastIndexOf('.')));
    }

    private Model instantiate(String className) {
        try {
            return (Model) loader.loadClass(className).getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("listed in " + path + " but not usable: \"" + className + "\"", e);
        }
    }
}
