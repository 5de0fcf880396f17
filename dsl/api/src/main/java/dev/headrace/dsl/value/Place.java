package dev.headrace.dsl.value;

import java.util.Optional;

/**
 * The line of Java that said something.
 *
 * @param file below its source root: {@code bank/fraud/Fraud.java}
 * @param line from 1
 */
public record Place(String file, int line) {

    private static final String OURS = "dev.headrace.dsl.";
    private static final StackWalker STACK = StackWalker.getInstance();

    /**
     * The line that called into this surface; empty where the caller was compiled without lines.
     *
     * @return the line
     */
    public static Optional<Place> here() {
        return STACK.walk(frames ->
                frames.filter(f -> !isBetween(f.getClassName())).findFirst().flatMap(Place::of));
    }

    /** This surface, and what of the JDK it goes through: a lambda in an {@code Optional} is called by the JDK. */
    private static boolean isBetween(String className) {
        return className.startsWith(OURS) || className.startsWith("java.");
    }

    private static Optional<Place> of(StackWalker.StackFrame frame) {
        String file = frame.getFileName();
        if (file == null || frame.getLineNumber() < 1) {
            return Optional.empty();
        }
        String name = frame.getClassName();
        int end = name.lastIndexOf('.');
        String folder = end < 0 ? "" : name.substring(0, end + 1).replace('.', '/');
        return Optional.of(new Place(folder + file, frame.getLineNumber()));
    }
}
