package dev.headrace.dsl;

import dev.headrace.dsl.value.Draftable;
import dev.headrace.ir.draft.Name;
import dev.headrace.ir.draft.Setting;
import java.util.ArrayList;
import java.util.List;

/** {@code key = value} entries of a block. */
final class Settings {

    private final Notes notes;
    private final List<Setting> settings = new ArrayList<>();

    Settings(Notes notes) {
        this.notes = notes;
    }

    void put(String key, Draftable value) {
        settings.add(notes.put(new Setting(new Name(key), notes.take(value))));
    }

    List<Setting> all() {
        return List.copyOf(settings);
    }
}
