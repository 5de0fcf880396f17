package dev.headrace.target;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;

/** The targets on the class path. */
public final class Targets {

    private Targets() {}

    /**
     * All targets, by name.
     *
     * @return the targets
     */
    public static List<TargetProvider> all() {
        List<TargetProvider> all = new ArrayList<>();
        ServiceLoader.load(TargetProvider.class, Targets.class.getClassLoader()).forEach(all::add);
        all.sort(Comparator.comparing(TargetProvider::name));
        return all;
    }

    /**
     * The target of a name.
     *
     * @param name {@code local}
     * @return the target; empty if it is not installed
     */
    public static Optional<TargetProvider> named(String name) {
        return all().stream().filter(t -> t.name().equals(name)).findFirst();
    }
}
