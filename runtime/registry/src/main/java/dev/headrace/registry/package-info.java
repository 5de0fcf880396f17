/**
 * What ran and what came of it: the tracker of runs ({@code registry.run}), the registry of models ({@code registry.model}), the
 * gates that let models into it ({@code registry.gate}) and what their features looked like ({@code registry.reference}). All
 * of it lies in folders, without a server.
 *
 * <p>A training, a gate and what registers use it so:
 *
 * <pre>{@code
 * try (RunWriter record = Runs.of(project).begin(new RunStart(RunKind.TRAIN, Optional.of(run), ...))) {
 *     record.metric("auc_pr", epoch, value);
 *     record.done();
 * }
 * Verdict verdict = Gate.of(def, "parts.test").judge(measured, ModelFiles.of(folder).sha256());
 * if (verdict instanceof GatePass pass) {
 *     ModelVersion version = ModelRegistry.of(project).register(registration, pass);
 *     ModelRegistry.of(project).promote(name, version.number(), "production", false);
 * }
 * ModelVersion scoring = ModelRegistry.of(project).find(reference).verified().with(signature);
 * }</pre>
 *
 * <p>May import Jackson, {@code dev.headrace.runtime}, {@code dev.headrace.ir}, {@code dev.headrace.diagnostics} and the JDK.
 */
@NullMarked
package dev.headrace.registry;

import org.jspecify.annotations.NullMarked;
