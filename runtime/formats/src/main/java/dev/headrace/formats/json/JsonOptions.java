package dev.headrace.formats.json;

import dev.headrace.formats.file.Options;
import dev.headrace.ir.pipeline.Binding;

/** How JSON lines are written. */
final class JsonOptions {

    private JsonOptions() {}

    static JsonTypes types(Binding binding) {
        Options options = new Options(binding);
        return new JsonTypes(options.time("time"), options.zone("zone"));
    }
}
