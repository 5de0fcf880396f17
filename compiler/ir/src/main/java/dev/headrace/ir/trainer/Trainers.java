package dev.headrace.ir.trainer;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.TreeMap;

/** All trainers that models can name. */
public final class Trainers {
    private final Map<String, TrainerDescriptor> trainers = new TreeMap<>();

    private Trainers(Iterable<TrainerLibrary> libraries) {
        for (TrainerLibrary library : libraries) {
            for (TrainerDescriptor trainer : library.trainers()) {
                if (trainers.put(trainer.name(), trainer) != null) {
                    throw new IllegalStateException("two trainers are called `" + trainer.name() + "`");
                }
            }
        }
    }

    /** What the class path offers. */
    public static Trainers load() {
        return new Trainers(ServiceLoader.load(TrainerLibrary.class, Trainers.class.getClassLoader()));
    }

    public static Trainers of(TrainerLibrary... libraries) {
        return new Trainers(List.of(libraries));
    }

    public Optional<TrainerDescriptor> find(String name) {
        return Optional.ofNullable(trainers.get(name));
    }

    /** In order of name. */
    public List<String> names() {
        return List.copyOf(trainers.keySet());
    }
}
