package dev.headrace.target.beam.launch;

import dev.headrace.diagnostics.Code;
import dev.headrace.diagnostics.RunFailure;
import java.io.File;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The jobs submitted from one folder, numbered from 1. Each has a driver, a JVM on this machine that plans the job, waits for
 * the cluster and makes the outputs visible; it goes on when the command line ends.
 */
public record Jobs(Path folder) {

    /** The jobs of a working folder. */
    public static Jobs in(Path work) {
        return new Jobs(work.resolve(".headrace").resolve("jobs"));
    }

    /** All jobs, the oldest first. */
    public List<Job> all() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> found = Files.list(folder)) {
            return found.map(f -> f.getFileName().toString())
                    .filter(n -> n.matches("[1-9][0-9]{0,8}"))
                    .map(Integer::valueOf)
                    .sorted()
                    .map(n -> new Job(folder.resolve(n.toString())))
                    .filter(Job::isWhole)
                    .toList();
        } catch (IOException e) {
            throw RunFailure.of(Code.HR0801, "the folder of submitted jobs cannot be read");
        }
    }

    public Optional<Job> named(String id) {
        return all().stream().filter(j -> j.id().equals(id)).findFirst();
    }

    /**
     * Starts the driver of a job.
     *
     * @throws RunFailure HR0502 if the engine is not installed, HR0708 if the driver cannot be started
     */
    public Job submit(Submission submission) {
        TargetHome home = TargetHome.of(submission.target());
        try {
            Path made = next();
            Job job = new Job(made);
            Files.write(job.bundle(), submission.bundle());
            Files.createDirectories(job.control());
            Path jar = home.jobJar().toRealPath();
            // Numbers of jobs come again in other folders; on the cluster a job is found by its name alone.
            String name = "headrace-" + UUID.randomUUID();
            List<String> command = new ArrayList<>();
            command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
            command.addAll(JvmFlags.of(home));
            command.add("-cp");
            command.add(home.classPath().stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator)));
            command.add("dev.headrace.target.beam.job.Main");
            command.addAll(submission.arguments(
                    job.bundle().toAbsolutePath(), job.control().toAbsolutePath(), jar, name));
            Process driver = new ProcessBuilder(command)
                    .redirectInput(ProcessBuilder.Redirect.from(job.bundle().toFile()))
                    .redirectOutput(job.messages().toFile())
                    .redirectError(job.log().toFile())
                    .start();
            job.remember(JobFacts.of(submission, name, driver.toHandle()));
            return job;
        } catch (IOException e) {
            throw RunFailure.of(Code.HR0708, "the driver of the job cannot be started");
        }
    }

    private Path next() throws IOException {
        Files.createDirectories(folder);
        List<Job> all = all();
        int number =
                all.isEmpty() ? 1 : Integer.parseInt(all.get(all.size() - 1).id()) + 1;
        while (true) {
            try {
                return Files.createDirectory(folder.resolve(Integer.toString(number)));
            } catch (FileAlreadyExistsException e) {
                number++;
            }
        }
    }
}
