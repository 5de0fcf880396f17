package dev.headrace.worker;

import java.util.List;
import java.util.ServiceLoader;
import java.util.TreeMap;

/** The trainers on the class path. */
public final class Trainers {

    private Trainers() {}

    /** The trainer of a name. */
    public static Trainer named(String name) throws WorkerFailure {
        TreeMap<String, Trainer> found = new TreeMap<>();
        ServiceLoader.load(Trainer.class).forEach(t -> found.put(t.name(), t));
        Trainer trainer = found.get(name);
        if (trainer == null) {
            throw WorkerFailure.step("There is no trainer `" + name + "` here; there is "
                    + String.join(", ", List.copyOf(found.keySet())) + ".");
        }
        return trainer;
    }
}
