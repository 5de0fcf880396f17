package dev.headrace.target.beam.job;

import dev.headrace.diagnostics.Code;
import dev.headrace.diagnostics.Diagnostic;
import dev.headrace.ir.function.Functions;
import dev.headrace.target.Progress;
import dev.headrace.target.RunReport;
import dev.headrace.target.beam.protocol.Message;
import dev.headrace.target.beam.protocol.MessageCodec;
import dev.headrace.target.beam.protocol.RequestFolder;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** A runner's process with a will of its own: the parameter {@code word} says what it does with a request. */
public final class Main {

    private Main() {}

    public static void main(String[] args) throws Exception {
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            if (line.startsWith("run ")) {
                act(Path.of(line.substring(4)));
            } else {
                tell(new Message.Failed(
                        Diagnostic.of(Code.HR0708, "ended as asked").build()));
            }
        }
    }

    private static void act(Path folder) throws Exception {
        String word = String.valueOf(
                RequestFolder.read(folder, Functions.load()).run().params().get("word"));
        System.err.println("doing " + word);
        switch (word) {
            case "exit" -> Runtime.getRuntime().halt(17);
            case "memory" -> Runtime.getRuntime().halt(3);
            case "fault" ->
                tell(new Message.Failed(
                        Diagnostic.of(Code.HR0999, "a fault").note("here").build()));
            case "deaf" -> deaf();
            case "wait" -> tell(new Message.Told(new Progress("s", Progress.Kind.READING, "s", 1)));
            default -> {
                System.out.println("a library says hello");
                tell(new Message.Told(new Progress("s", Progress.Kind.READING, word, 1)));
                tell(new Message.Done(new RunReport(
                        List.of(word),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        ProcessHandle.current().pid())));
            }
        }
    }

    /** Starts a process of its own and listens to nobody. */
    private static void deaf() throws IOException, InterruptedException {
        Process child = new ProcessBuilder("sleep", "600").start();
        tell(new Message.Told(new Progress("s", Progress.Kind.READING, "child", child.pid())));
        Thread.sleep(600_000);
    }

    private static void tell(Message message) {
        System.out.println(MessageCodec.write(message));
    }
}
