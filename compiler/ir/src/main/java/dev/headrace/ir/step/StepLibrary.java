package dev.headrace.ir.step;

import dev.headrace.diagnostics.Diagnostic;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.TreeMap;

/**
 * The steps written in Java that can be called, by name. A jar that says something else than steps of different names makes no exception: the
 * library says what is wrong with it, and whoever uses one asks.
 */
public final class StepLibrary {
    /** More than any class path has, so that no list of providers keeps us for ever. */
    private static final int MOST_BROKEN = 100;

    private final Map<String, JavaStep> steps = new TreeMap<>();
    private final Map<String, String> offeredBy = new TreeMap<>();
    private final List<Diagnostic> problems = new ArrayList<>();

    private StepLibrary(Iterator<StepProvider> providers) {
        while (problems.size() < MOST_BROKEN) {
            try {
                if (!providers.hasNext()) {
                    break;
                }
                add(providers.next());
            } catch (ServiceConfigurationError | LinkageError | RuntimeException e) {
                problems.add(ProviderProblems.unloadable(e));
            }
        }
    }

    private void add(StepProvider provider) {
        String by = provider.getClass().getName();
        Map<String, JavaStep> offered = new TreeMap<>();
        try {
            for (JavaStep step : provider.steps()) {
                String name = step.signature().name();
                if (offered.put(name, step) != null) {
                    problems.add(ProviderProblems.twice(name, by, by));
                }
            }
        } catch (LinkageError | RuntimeException | StackOverflowError | AssertionError e) {
            problems.add(ProviderProblems.failing(by, e));
            return;
        }
        offered.forEach((name, step) -> {
            String other = offeredBy.putIfAbsent(name, by);
            if (other == null) {
                steps.put(name, step);
            } else {
                problems.add(ProviderProblems.twice(name, other, by));
            }
        });
    }

    /**
     * What the class path of this thread offers: its context class loader's, which is where the command line and
     * clusters put the jars of a pipeline.
     *
     * @return the steps
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
     */
    public static StepLibrary load(ClassLoader loader) {
        return new StepLibrary(ServiceLoader.load(StepProvider.class, loader).iterator());
    }

    /**
     * The steps of these providers.
     *
     * @param providers the providers
     * @return the steps
     */
    public static StepLibrary of(StepProvider... providers) {
        return new StepLibrary(List.of(providers).iterator());
    }

    /**
     * What is wrong with those who offer steps: {@code HR0504} each.
     *
     * @return the messages; if there is one, the library may lack any step
     */
    public List<Diagnostic> problems() {
        return List.copyOf(problems);
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
