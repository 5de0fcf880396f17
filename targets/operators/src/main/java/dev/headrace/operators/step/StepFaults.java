package dev.headrace.operators.step;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What is said of the exceptions and errors of a user's code. None of it is a stack. */
final class StepFaults {
    private static final int LONGEST = 300;
    private static final String SET_UP = "Could not initialize class ";
    /** How the virtual machine tells again what a class threw when it was set up the first time. */
    private static final Pattern TOLD_AGAIN = Pattern.compile("Exception (.*?)(?: \\[in thread .*)?", Pattern.DOTALL);

    private StepFaults() {}

    /** Whether it is about the row: what the code did with it, and not the code itself. */
    static boolean isOfTheRow(Throwable thrown) {
        return thrown instanceof Exception && !(thrown instanceof InterruptedException)
                || thrown instanceof StackOverflowError
                || thrown instanceof AssertionError;
    }

    /** Whether nothing that the user can mend in the code is the cause, and nothing should be said in its place. */
    static boolean isOfTheMachine(Throwable thrown) {
        return thrown instanceof VirtualMachineError && !(thrown instanceof StackOverflowError);
    }

    /** One line; without what may be a value of a row if that is secret. */
    static String told(Throwable thrown, boolean secretive) {
        if (thrown instanceof LinkageError linkage) {
            return unfit(linkage, secretive);
        }
        String name = named(thrown.getClass());
        return secretive ? name : message(thrown).orElse(name);
    }

    /** What to do about a class that is not as the code needs it. */
    static Optional<String> help(Throwable thrown) {
        if (!(thrown instanceof LinkageError) || setUp(thrown).isPresent()) {
            return Optional.empty();
        }
        return Optional.of(
                thrown instanceof NoClassDefFoundError
                        ? "name the jar that has it too: `--jars target/steps.jar:lib/other.jar`"
                        : "build the jar again, with the libraries that it runs with");
    }

    private static String unfit(LinkageError e, boolean secretive) {
        Optional<String> setUp = setUp(e);
        if (setUp.isPresent()) {
            return "the class `" + setUp.get() + "` cannot be set up" + (secretive ? "" : whySetUp(e));
        }
        if (e instanceof NoClassDefFoundError) {
            return "no jar holds the class `" + message(e).orElse("?").replace('/', '.') + "` that it needs";
        }
        return "its classes do not fit one another: " + named(e.getClass())
                + message(e).map(m -> ": " + m).orElse("");
    }

    /** The class whose static initializer threw: the first time the machine says so in one way, from then on in another. */
    private static Optional<String> setUp(Throwable e) {
        Throwable cause = e.getCause();
        if (e instanceof ExceptionInInitializerError && cause != null) {
            return Arrays.stream(cause.getStackTrace())
                    .filter(f -> f.getMethodName().equals("<clinit>"))
                    .map(StackTraceElement::getClassName)
                    .findFirst()
                    .or(() -> Optional.of("?"));
        }
        return message(e)
                .filter(m -> e instanceof NoClassDefFoundError && m.startsWith(SET_UP))
                .map(m -> m.substring(SET_UP.length()));
    }

    private static String whySetUp(LinkageError e) {
        Throwable cause = e.getCause();
        if (cause == null) {
            return "";
        }
        String again = message(cause).orElse("");
        Matcher told = TOLD_AGAIN.matcher(again);
        boolean first = e instanceof ExceptionInInitializerError;
        String why = first
                ? cause.getClass().getName() + (again.isEmpty() ? "" : ": " + again)
                : told.matches() ? told.group(1) : "";
        return why.isEmpty() ? "" : ": " + why;
    }

    private static String named(Class<?> type) {
        String name = type.getName();
        return name.substring(name.lastIndexOf('.') + 1);
    }

    /** The first line; code of the user's makes it, so it may fail too, and must not steer a terminal. */
    private static Optional<String> message(Throwable thrown) {
        @Nullable String message;
        try {
            message = thrown.getMessage();
        } catch (RuntimeException | StackOverflowError | LinkageError e) {
            return Optional.empty();
        }
        String line = message == null ? "" : message.strip().lines().findFirst().orElse("");
        StringBuilder shown = new StringBuilder();
        line.codePoints().limit(LONGEST).forEach(c -> {
            boolean steers = Character.isISOControl(c) || Character.getType(c) == Character.FORMAT;
            shown.appendCodePoint(steers ? ' ' : c);
        });
        String end = line.codePointCount(0, line.length()) > LONGEST ? " …" : "";
        return Optional.of(shown + end).filter(m -> !m.isBlank());
    }
}
