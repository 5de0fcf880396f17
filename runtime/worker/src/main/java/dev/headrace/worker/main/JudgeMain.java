package dev.headrace.worker.main;

import dev.headrace.worker.Stopped;
import dev.headrace.worker.WorkerFailure;
import dev.headrace.worker.judge.Judge;
import dev.headrace.worker.judge.JudgeForm;
import dev.headrace.worker.judge.JudgeStep;
import dev.headrace.worker.judge.MeasuresForm;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** The program: {@code --spec FILE}. What is wrong is one sentence on standard error, and exit code 64. */
public final class JudgeMain {

    private static final int UNUSABLE = 64;

    private JudgeMain() {}

    public static void main(String[] args) {
        PrintStream told = System.err;
        int code = UNUSABLE;
        try {
            if (args.length != 2 || !args[0].equals("--spec")) {
                told.println("usage: JudgeMain --spec judge-step.json");
            } else {
                JudgeStep step = JudgeForm.read(Path.of(args[1]));
                write(step.out(), MeasuresForm.bytes(Judge.measure(step)));
                code = 0;
            }
        } catch (WorkerFailure e) {
            told.println(e.sentence());
        } catch (IOException | Stopped e) {
            told.println("The measures cannot be written.");
            code = 1;
        } catch (OutOfMemoryError e) {
            told.println("The rows need more memory than there is.");
        } catch (LinkageError e) {
            told.println("The trainer's library is missing here: " + e.getMessage());
        }
        Runtime.getRuntime().halt(code);
    }

    private static void write(Path out, byte[] bytes) throws IOException {
        Path made = out.resolveSibling(out.getFileName() + ".new");
        Files.write(made, bytes);
        Files.move(made, out, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
