package dev.headrace.registry.run;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is known of a run when it begins.
 *
 * @param parent the id of the run that it is a part of
 * @param pipeline the name of the file, without folders, or of the pipeline
 * @param packageName of the pipeline
 * @param outputs what was asked for
 * @param parameters values as text, by name
 * @param environment versions by name; neither a host nor an absolute path
 */
public record RunStart(
        RunKind kind,
        Optional<String> parent,
        String pipeline,
        String packageName,
        List<String> outputs,
        Map<String, String> parameters,
        Map<String, String> environment) {

    /** Takes copies, in their order. */
    public RunStart {
        outputs = List.copyOf(outputs);
        parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
        environment = Collections.unmodifiableMap(new LinkedHashMap<>(environment));
    }
}
