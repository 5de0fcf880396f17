package dev.headrace.jars;

import java.io.IOException;
import java.io.InputStream;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.OptionalInt;

/**
 * The classes of a user's jars. Headrace's own come from Headrace, so that both speak of the same; nothing else does, so that
 * a pipeline may use any version of any library. Providers are those of the containers alone, whatever their libraries have.
 */
final class PipelineLoader extends URLClassLoader {

    private static final String OURS = "dev.headrace.";
    private static final String SURFACE = "dev.headrace.dsl.";
    /** Behind the magic number and the minor version. */
    private static final int MAJOR = 6;

    private final ClassLoader ours;
    private final List<String> containers;

    private PipelineLoader(URL[] urls, List<String> containers) {
        super(urls, ClassLoader.getPlatformClassLoader());
        this.ours = PipelineLoader.class.getClassLoader();
        this.containers = containers;
    }

    static PipelineLoader of(JavaArgument argument) throws MalformedURLException {
        List<String> containers = new ArrayList<>();
        for (Path container : argument.containers()) {
            containers.add(container.toUri().toURL().toString());
        }
        List<URL> urls = new ArrayList<>();
        for (Path path : argument.everywhere()) {
            urls.add(path.toUri().toURL());
        }
        return new PipelineLoader(urls.toArray(URL[]::new), containers);
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (name.startsWith(OURS)) {
            try {
                return ours.loadClass(name);
            } catch (ClassNotFoundException e) {
                // A class of the user's below the same package.
                return super.loadClass(name, resolve);
            }
        }
        return super.loadClass(name, resolve);
    }

    @Override
    public Enumeration<URL> findResources(String name) throws IOException {
        Enumeration<URL> found = super.findResources(name);
        if (!name.equals(JavaArgument.PROVIDERS)) {
            return found;
        }
        List<URL> offered = new ArrayList<>();
        for (URL url : Collections.list(found)) {
            String place = url.toString();
            if (containers.stream().anyMatch(c -> place.equals(c + name) || place.equals("jar:" + c + "!/" + name))) {
                offered.add(url);
            }
        }
        return Collections.enumeration(offered);
    }

    /** Whether the class is the user's: not Headrace's, not the JDK's. */
    boolean isTheirs(String className) {
        return !className.startsWith(SURFACE) && findResource(file(className)) != null;
    }

    /** The version of the class file format, 61 for Java 17; empty if there is no such class. */
    OptionalInt major(String className) {
        try (InputStream bytes = getResourceAsStream(file(className))) {
            byte[] head = bytes == null ? new byte[0] : bytes.readNBytes(MAJOR + 2);
            return head.length < MAJOR + 2
                    ? OptionalInt.empty()
                    : OptionalInt.of((head[MAJOR] & 0xFF) << 8 | head[MAJOR + 1] & 0xFF);
        } catch (IOException e) {
            return OptionalInt.empty();
        }
    }

    private static String file(String className) {
        return className.replace('.', '/') + ".class";
    }
}
