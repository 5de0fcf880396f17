package dev.headrace.ir.trainer;

import java.util.List;
import java.util.Optional;

/**
 * A trainer as models name it.
 *
 * @param tasks what it can learn
 * @param missing whether its inputs may be null
 * @param rounds the setting that says how long it trains: {@code epochs}; empty if it cannot be made shorter
 * @param gpu whether it can use one
 * @param doc one sentence
 */
public record TrainerDescriptor(
        String name,
        List<Task> tasks,
        boolean missing,
        Optional<String> rounds,
        boolean gpu,
        List<SettingSpec> settings,
        String doc) {
    public TrainerDescriptor {
        tasks = List.copyOf(tasks);
        settings = List.copyOf(settings);
    }

    public Optional<SettingSpec> setting(String key) {
        return settings.stream().filter(s -> s.name().equals(key)).findFirst();
    }
}
