package dev.headrace.formats.file;

import dev.headrace.ir.pipeline.Binding;
import dev.headrace.ir.text.Zone;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the options of a binding. The compiler has checked them; what still does not fit ends the run plainly. */
public final class Options {

    private final Binding binding;

    public Options(Binding binding) {
        this.binding = binding;
    }

    /** A byte, because texts are cut bytewise: an ASCII character. -1 where the option is given as empty. */
    public int character(String key, char otherwise) {
        Optional<String> text = binding.option(key);
        if (text.isEmpty()) {
            return otherwise;
        }
        String value = text.get();
        if (value.isEmpty()) {
            return -1;
        }
        char c = value.charAt(0);
        if (value.length() > 1 || c >= 0x80 || c == '\n' || c == '\r') {
            throw Failures.option("`" + key + "` of " + binding.connector() + " must be one ASCII character");
        }
        return c;
    }

    public boolean flag(String key, boolean otherwise) {
        return binding.option(key).map("true"::equals).orElse(otherwise);
    }

    public Optional<List<String>> texts(String key) {
        return binding.optionValues(key);
    }

    public @Nullable Zone zone(String key) {
        Optional<String> id = binding.option(key);
        if (id.isEmpty()) {
            return null;
        }
        return Zone.find(id.get())
                .orElseThrow(() -> Failures.option("`" + id.get() + "` is not the name of a time zone"));
    }

    public Encoding encoding(String key) {
        Optional<String> name = binding.option(key);
        if (name.isEmpty()) {
            return Encoding.UTF_8;
        }
        return Encoding.named(name.get())
                .orElseThrow(() -> Failures.option("`" + name.get() + "` is not an encoding known here"));
    }

    public TimeForm time(String key) {
        Optional<String> form = binding.option(key);
        if (form.isEmpty()) {
            return TimeForm.ISO;
        }
        return TimeForm.named(form.get())
                .orElseThrow(() -> Failures.option("`" + form.get() + "` is not a form of time; there are iso, "
                        + "epoch_s, epoch_ms and epoch_us"));
    }
}
