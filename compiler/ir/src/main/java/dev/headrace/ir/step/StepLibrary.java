package dev.headrace.ir.step;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.TreeMap;

/** The steps written in Java that can be called, by name. */
public final class StepLibrary {

    private final Map<String, JavaStep> steps = new TreeMap<>();

    private StepLibrary(Iterable<StepProvider> providers) {
        for (StepProvider provider : providers) {
            for (JavaStep step : provider.steps()) {
                if (steps.put(step.signature().name(), step) != null) {
                    throw new IllegalStateException(
                            "two steps are called " + step.signature().name());
                }
            }
        }
    }

    /**
     * What the class path of this thread offers: its context class loader's, which is where the command line and
     * clusters put
     * the jars of a pipeline.
     *
     * @return the steps
     * @throws IllegalStateException if two steps have one name
     */
    public static StepLibrary load() {
        ClassLoader context = Thread.currentThread().getContextClassLoader();
        return load(context == null ? StepLibrary.class.getClassLoader() : context);
    }

    /**
     * What a class loader offers, by {@link ServiceLoader}.
     *
     * @param loader the class loader
     * @return the steps
     * @throws IllegalStateException if two steps have one name
     */
    public static StepLibrary load(ClassLoader loader) {
        return new StepLibrary(ServiceLoader.load(StepProvider.class, loader));
    }

    /**
     * The steps of these providers.
     *
     * @param providers the providers
     * @return the steps
     * @throws IllegalStateException if two steps have one name
     */
    public static StepLibrary of(StepProvider... providers) {
        return new StepLibrary(List.of(providers));
    }

    /**
     * The step of a name.
     *
     * @param name the class and the method, {@code com.acme.Cleaning#clean}
     * @return the step; empty if nobody offers it
     */
    public Optional<JavaStep> find(String name) {
        return Optional.ofNullable(steps.get(name));
    }

    /**
     * How they are named, in the order of the names.
     *
     * @return the names
     */
    public List<String> names() {
        return new ArrayList<>(steps.keySet());
    }
}
