package dev.headrace.target.beam.job;

import dev.headrace.diagnostics.RunFailure;
import dev.headrace.ir.function.Functions;
import dev.headrace.target.Cancellation;
import dev.headrace.target.beam.protocol.JobRequest;
import dev.headrace.target.beam.protocol.Message;
import dev.headrace.target.beam.protocol.MessageCodec;
import dev.headrace.target.beam.protocol.RequestFolder;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/**
 * Takes requests from the command line, one after the other: {@code run FOLDER} and {@code cancel}. When the command line
 * is gone, however it ended, so is its end of the pipe; then this process ends too.
 */
final class Server {

    private static final int GRACE_SECONDS = 5;

    private final BufferedReader requests;
    private final PrintStream answers;
    private final Functions functions = Functions.load();
    private final Served served = Runners.served();
    private volatile Cancellation current = new Cancellation();

    Server(InputStream requests, PrintStream answers) {
        this.requests = new BufferedReader(new InputStreamReader(requests, StandardCharsets.UTF_8));
        this.answers = answers;
    }

    /** Serves until the other side goes; the exit code. */
    int run() throws IOException {
        ExecutorService worker = Executors.newSingleThreadExecutor();
        for (String line = requests.readLine(); line != null; line = requests.readLine()) {
            if (line.startsWith("run ")) {
                Cancellation cancellation = new Cancellation();
                current = cancellation;
                Path folder = Path.of(line.substring("run ".length()));
                worker.execute(() -> answer(folder, cancellation));
            } else if (line.equals("cancel")) {
                current.cancel();
            }
        }
        current.cancel();
        worker.shutdown();
        return ended(worker) && closed() ? 0 : 1;
    }

    private boolean closed() {
        try {
            served.close();
            return true;
        } catch (RuntimeException e) {
            // This process ends either way.
            return false;
        }
    }

    private static boolean ended(ExecutorService worker) {
        try {
            return worker.awaitTermination(GRACE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private void answer(Path folder, Cancellation cancellation) {
        Message last;
        try {
            JobRequest job =
                    RequestFolder.read(folder, functions).heardBy(p -> tell(new Message.Told(p)), cancellation);
            List<String> options = served.options(job.options());
            last = new Message.Done(
                    Runners.engine(job.mode(), options, job.run().resources().threads())
                            .run(job.run()));
        } catch (RunFailure failure) {
            last = new Message.Failed(failure.diagnostic());
            if (cancellation.isCancelled()) {
                // The job may still run.
                served.close();
            }
        } catch (Exception | StackOverflowError | OutOfMemoryError | LinkageError e) {
            last = new Message.Failed(Failures.diagnostic(e));
            served.close();
        }
        tell(last);
    }

    private void tell(Message message) {
        String line = MessageCodec.write(message);
        synchronized (answers) {
            answers.println(line);
        }
    }
}
