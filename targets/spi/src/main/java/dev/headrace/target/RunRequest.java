package dev.headrace.target;

import dev.headrace.ir.pipeline.ParamDef;
import dev.headrace.ir.plan.Plan;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What to run and with what.
 *
 * @param plan the stages
 * @param stages the ids of the stages to run; all if empty
 * @param params values by name, boxed as {@link dev.headrace.ir.type.Physical} says; those left out have their
 *     defaults
 * @param base the folder that relative paths in bindings start at
 * @param given rows by source that stand for the source's binding. Columns left out are null if optional, else the
 *     type's zero, and rules that read them are not checked
 * @param outputs where outputs go
 * @param resources what it may use
 * @param progress who hears how far it is
 * @param cancellation what ends it
 */
public record RunRequest(
        Plan plan,
        List<String> stages,
        Map<String, Object> params,
        Path base,
        Map<String, InMemoryRows> given,
        OutputTarget outputs,
        Resources resources,
        ProgressListener progress,
        Cancellation cancellation) {

    /** Takes over copies of the lists and maps. */
    public RunRequest {
        stages = List.copyOf(stages);
        params = Collections.unmodifiableMap(new LinkedHashMap<>(params));
        given = Collections.unmodifiableMap(new LinkedHashMap<>(given));
    }

    /**
     * All stages, default parameters, outputs as bound, this machine's resources.
     *
     * @param plan the stages
     * @param base the folder that relative paths in bindings start at
     * @param temp the folder it spills to
     * @return the request
     */
    public static RunRequest of(Plan plan, Path base, Path temp) {
        return new RunRequest(
                plan,
                List.of(),
                Map.of(),
                base,
                Map.of(),
                new OutputTarget.AsBound(),
                Resources.ofThisMachine(temp),
                ProgressListener.NONE,
                new Cancellation());
    }

    /**
     * The values of all parameters that have one: what was set, and the defaults of what was not.
     *
     * @return the values by name, boxed as {@link dev.headrace.ir.type.Physical} says
     */
    public Map<String, Object> allParams() {
        Map<String, Object> all = new LinkedHashMap<>();
        for (ParamDef param : plan.pipeline().params()) {
            param.value().ifPresent(v -> all.put(param.name(), v));
        }
        all.putAll(params);
        return all;
    }

    /**
     * The same for other stages.
     *
     * @param value what takes its place
     * @return the other request
     */
    public RunRequest stages(List<String> value) {
        return new RunRequest(plan, value, params, base, given, outputs, resources, progress, cancellation);
    }

    /**
     * The same with other parameters.
     *
     * @param value what takes its place
     * @return the other request
     */
    public RunRequest params(Map<String, Object> value) {
        return new RunRequest(plan, stages, value, base, given, outputs, resources, progress, cancellation);
    }

    /**
     * The same with other rows in the place of sources.
     *
     * @param value what takes its place
     * @return the other request
     */
    public RunRequest given(Map<String, InMemoryRows> value) {
        return new RunRequest(plan, stages, params, base, value, outputs, resources, progress, cancellation);
    }

    /**
     * The same with other places for outputs.
     *
     * @param value what takes its place
     * @return the other request
     */
    public RunRequest outputs(OutputTarget value) {
        return new RunRequest(plan, stages, params, base, given, value, resources, progress, cancellation);
    }

    /**
     * The same with other resources.
     *
     * @param value what takes its place
     * @return the other request
     */
    public RunRequest resources(Resources value) {
        return new RunRequest(plan, stages, params, base, given, outputs, value, progress, cancellation);
    }

    /**
     * The same, heard by another.
     *
     * @param value what takes its place
     * @return the other request
     */
    public RunRequest progress(ProgressListener value) {
        return new RunRequest(plan, stages, params, base, given, outputs, resources, value, cancellation);
    }

    /**
     * The same, ended by another.
     *
     * @param value what takes its place
     * @return the other request
     */
    public RunRequest cancellation(Cancellation value) {
        return new RunRequest(plan, stages, params, base, given, outputs, resources, progress, value);
    }
}
