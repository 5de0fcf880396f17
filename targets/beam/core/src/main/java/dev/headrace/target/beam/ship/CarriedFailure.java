package dev.headrace.target.beam.ship;

import dev.headrace.diagnostics.Code;
import dev.headrace.diagnostics.Diagnostic;
import dev.headrace.diagnostics.RunFailure;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A {@link RunFailure} on its way from a worker to whoever started the job. Runners hand on messages of exceptions, not always
 * the exceptions, so the message carries it all: what a log shows first, then the diagnostic for the other end.
 */
public final class CarriedFailure extends RuntimeException {
    private static final long serialVersionUID = 1;
    private static final String SEPARATOR = "\u001f";
    private static final String NOTE = "note:";
    private static final Pattern CARRIED = Pattern.compile("\\[headrace ([A-Za-z0-9+/=]+)]");

    private CarriedFailure(String message, Throwable cause) {
        super(message, cause);
    }

    public static CarriedFailure of(RunFailure failure) {
        Diagnostic said = failure.diagnostic();
        List<String> parts = new ArrayList<>(List.of(said.code().name(), said.message()));
        said.notes().forEach(n -> parts.add(NOTE + n));
        said.help().ifPresent(parts::add);
        String packed =
                Base64.getEncoder().encodeToString(String.join(SEPARATOR, parts).getBytes(StandardCharsets.UTF_8));
        return new CarriedFailure(said.code() + ": " + said.message() + " [headrace " + packed + "]", failure);
    }

    /** The failure that an exception of a runner carries, if it carries one. */
    public static Optional<RunFailure> in(@Nullable Throwable thrown) {
        for (Throwable at = thrown; at != null; at = at.getCause() == at ? null : at.getCause()) {
            if (at instanceof RunFailure failure) {
                return Optional.of(failure);
            }
            Matcher found = CARRIED.matcher(String.valueOf(at.getMessage()));
            if (found.find()) {
                return Optional.of(new RunFailure(unpacked(found.group(1)), at));
            }
        }
        return Optional.empty();
    }

    private static Diagnostic unpacked(String packed) {
        String text = new String(Base64.getDecoder().decode(packed), StandardCharsets.UTF_8);
        List<String> parts = List.of(text.split(SEPARATOR, -1));
        Diagnostic.Builder said = Diagnostic.of(Code.valueOf(parts.get(0)), parts.get(1));
        for (String part : parts.subList(2, parts.size())) {
            if (part.startsWith(NOTE)) {
                said.note(part.substring(NOTE.length()));
            } else {
                said.help(part);
            }
        }
        return said.build();
    }
}
