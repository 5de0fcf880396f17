package dev.headrace.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.headrace.diagnostics.Code;
import dev.headrace.diagnostics.Diagnostic;
import dev.headrace.target.Progress;
import dev.headrace.target.RunReport;
import dev.headrace.target.beam.launch.Job;
import dev.headrace.target.beam.protocol.Message;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** What is shown of submitted jobs. */
final class JobReports {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final String WATERMARK = "/watermark";

    private JobReports() {}

    /** Waits for a job and shows what a run here would show; the exit code. */
    static int end(Console console, Job job) throws InterruptedException {
        Job.State state = job.await();
        for (Message message : job.heard()) {
            if (message instanceof Message.Done done) {
                Results.show(console, job.pipeline().plan().orElseThrow(), done.report(), false);
            } else if (message instanceof Message.Failed failed) {
                console.show(List.of(failed.diagnostic()));
            }
        }
        if (state == Job.State.LOST) {
            console.show(List.of(lost(job)));
        }
        return state == Job.State.DONE ? Exit.OK : Exit.RUN_FAILED;
    }

    static Diagnostic lost(Job job) {
        return Diagnostic.of(Code.HR0708, "the driver of job " + job.id() + " ended before its work")
                .help("headrace logs " + job.id())
                .build();
    }

    /** One line, then one per part of the work. */
    static String text(Job job) {
        List<Message> heard = job.heard();
        Job.State state = job.state(heard);
        StringBuilder text =
                new StringBuilder(job.id()).append("  ").append(word(state)).append("  ");
        text.append(job.target()).append(" at ").append(job.master()).append('\n');
        if (isAdrift(job, state)) {
            text.append("    its driver is gone; the stream goes on, and can be drained, stopped and cancelled\n");
        }
        if (state == Job.State.RUNNING) {
            job.trouble()
                    .ifPresent(t -> text.append("    restarted, last because of ")
                            .append(t)
                            .append('\n'));
        }
        job.kept().ifPresent(k -> text.append("    state kept in ").append(k).append('\n'));
        parts(heard)
                .forEach((part, told) -> text.append("    ")
                        .append(told.kind() == Progress.Kind.READING ? "reading " : "writing ")
                        .append(part)
                        .append(": ")
                        .append(Counted.of(told.rows(), "row"))
                        .append('\n'));
        measures(job, heard, state)
                .forEach((name, value) -> text.append("    ")
                        .append(name)
                        .append(": ")
                        .append(value(name, value))
                        .append('\n'));
        for (Message message : heard) {
            if (message instanceof Message.Done done) {
                report(text, done.report());
            } else if (message instanceof Message.Failed failed) {
                text.append("    error[").append(failed.diagnostic().code()).append("]: ");
                text.append(failed.diagnostic().message()).append('\n');
            }
        }
        return text.toString();
    }

    private static boolean isAdrift(Job job, Job.State state) {
        return state == Job.State.RUNNING && !job.isDriven();
    }

    private static void report(StringBuilder text, RunReport report) {
        report.sources()
                .forEach(s -> text.append("    read ")
                        .append(s.name())
                        .append(": ")
                        .append(Counted.of(s.read(), "row"))
                        .append(", ")
                        .append(Counted.number(s.dropped()))
                        .append(" dropped, ")
                        .append(Counted.number(s.diverted()))
                        .append(" diverted\n"));
        report.outputs()
                .forEach(o -> text.append("    wrote ")
                        .append(o.name())
                        .append(": ")
                        .append(Counted.of(o.rows(), "row"))
                        .append('\n'));
    }

    /** All jobs as one document: {@code docs/schemas/jobs.schema.json}. */
    static String json(List<Job> jobs) {
        ObjectNode root = JSON.createObjectNode().put("version", 1);
        ArrayNode all = root.putArray("jobs");
        jobs.forEach(j -> job(all.addObject(), j));
        return root.toPrettyString();
    }

    private static void job(ObjectNode node, Job job) {
        List<Message> heard = job.heard();
        Job.State state = job.state(heard);
        node.put("id", job.id()).put("state", word(state));
        node.put("adrift", isAdrift(job, state));
        if (state == Job.State.RUNNING) {
            job.trouble().ifPresent(t -> node.put("trouble", t));
        }
        job.kept().ifPresent(k -> node.put("kept", k));
        node.put("engine", job.target()).put("master", job.master());
        ArrayNode parts = node.putArray("parts");
        parts(heard)
                .forEach((part, told) -> parts.addObject()
                        .put("name", part)
                        .put("doing", told.kind() == Progress.Kind.READING ? "reading" : "writing")
                        .put("rows", told.rows()));
        ObjectNode measures = node.putObject("measures");
        measures(job, heard, state).forEach(measures::put);
        for (Message message : heard) {
            if (message instanceof Message.Done done) {
                node.set("report", Results.tree(done.report()));
            } else if (message instanceof Message.Failed failed) {
                node.putObject("failure")
                        .put("code", failed.diagnostic().code().name())
                        .put("message", failed.diagnostic().message());
            }
        }
    }

    /** What a job counts, and of a stream that runs how far behind the clock the time of each step is. */
    private static Map<String, Long> measures(Job job, List<Message> heard, Job.State state) {
        Map<String, Long> counted = job.measures(heard);
        return state == Job.State.RUNNING ? lagging(counted, System.currentTimeMillis()) : counted;
    }

    /** @param now milliseconds since 1970 */
    static Map<String, Long> lagging(Map<String, Long> counted, long now) {
        Map<String, Long> all = new TreeMap<>(counted);
        counted.forEach((name, value) -> {
            if (name.endsWith(WATERMARK)) {
                // At the end of time nothing lags.
                all.put(name + " lag", Math.max(0, now - value));
            }
        });
        return all;
    }

    /** Numbers as people read them: a watermark as an instant, a lag as a time. */
    static String value(String name, long value) {
        if (name.endsWith(WATERMARK)) {
            return Instant.ofEpochMilli(value).toString();
        }
        return name.endsWith(WATERMARK + " lag") ? Counted.time(value * 1_000_000) : Counted.number(value);
    }

    private static Map<String, Progress> parts(List<Message> heard) {
        Map<String, Progress> parts = new LinkedHashMap<>();
        for (Message message : heard) {
            if (message instanceof Message.Told told
                    && (told.progress().kind() == Progress.Kind.READING
                            || told.progress().kind() == Progress.Kind.WRITING)) {
                parts.put(told.progress().part(), told.progress());
            }
        }
        return parts;
    }

    private static String word(Job.State state) {
        return state.name().toLowerCase(Locale.ROOT);
    }
}
