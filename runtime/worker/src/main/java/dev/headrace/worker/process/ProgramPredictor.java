package dev.headrace.worker.process;

import dev.headrace.worker.FailureKind;
import dev.headrace.worker.Predictor;
import dev.headrace.worker.WorkerFailure;
import dev.headrace.worker.data.Matrix;
import dev.headrace.worker.model.ModelFolder;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A program that answers a line of numbers with a line of numbers, both parted by commas; a missing one is empty. It is started
 * once and lives as long as the predictor.
 */
final class ProgramPredictor implements Predictor {

    private final String program;
    private final int outputs;
    private final Process process;
    private final Writer in;
    private final BufferedReader out;

    ProgramPredictor(List<String> command, ModelFolder model) throws WorkerFailure {
        this.program = command.get(0);
        this.outputs = model.card().outputs();
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment()
                .put("HEADRACE_MODEL", model.path().toAbsolutePath().toString());
        try {
            process = builder.start();
        } catch (IOException e) {
            throw new WorkerFailure(
                    FailureKind.PROGRAM,
                    false,
                    "`" + program + "` cannot be started: it is not on the path, or is no program.");
        }
        in = new BufferedWriter(new OutputStreamWriter(process.getOutputStream(), StandardCharsets.UTF_8));
        out = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    @Override
    public Matrix predict(Matrix features) throws WorkerFailure {
        float[] answers = new float[features.rows() * outputs];
        try {
            for (int row = 0; row < features.rows(); row++) {
                // One at a time: neither side ever waits for the other with a full pipe.
                ask(features, row);
                in.flush();
                answer(answers, row);
            }
        } catch (IOException e) {
            throw new WorkerFailure(FailureKind.PROGRAM, "`" + program + "` ended before it had answered.");
        }
        return new Matrix(features.rows(), outputs, answers);
    }

    private void ask(Matrix features, int row) throws IOException {
        for (int column = 0; column < features.columns(); column++) {
            if (column > 0) {
                in.write(',');
            }
            float value = features.at(row, column);
            in.write(Float.isNaN(value) ? "" : Float.toString(value));
        }
        in.write('\n');
    }

    private void answer(float[] answers, int row) throws IOException, WorkerFailure {
        String line = out.readLine();
        if (line == null) {
            throw new IOException();
        }
        String[] parts = line.strip().split(",", -1);
        try {
            for (int i = 0; i < outputs && parts.length == outputs; i++) {
                answers[row * outputs + i] = Float.parseFloat(parts[i]);
            }
        } catch (NumberFormatException e) {
            throw unusable();
        }
        if (parts.length != outputs) {
            throw unusable();
        }
    }

    private WorkerFailure unusable() {
        return new WorkerFailure(
                FailureKind.PROGRAM,
                false,
                "`" + program + "` answered with something else than " + outputs + " numbers.");
    }

    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }
}
