package dev.equipoise.observation;

import java.util.logging.Filter;
import java.util.logging.LogRecord;
import java.util.regex.Pattern;

import org.jboss.logmanager.ExtLogRecord;

import io.quarkus.logging.LoggingFilter;

/**
 * Stands before whatever writes log lines. What an exception says may quote what is stored, so once calls are served only
 * its classes and frames are kept; before that its words are what tells an operator why there is no start. And no text,
 * whoever wrote it, begins a line of its own or steers a terminal.
 */
@LoggingFilter(name = "plain")
class PlainLog implements Filter {

    /** Line breaks apart: a message may have several lines, but none that passes for a record. */
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\p{Cf}\\u2028\\u2029&&[^\\n\\t]]");
    private static final Pattern BREAK = Pattern.compile("\\n");
    private static final String CONTINUED = "\n  | ";

    @Override
    public boolean isLoggable(LogRecord entry) {
        String message = entry instanceof ExtLogRecord written ? written.getFormattedMessage() : entry.getMessage();
        String plain = plain(String.valueOf(message));
        if (!plain.equals(message)) {
            rewrite(entry, plain);
        }
        if (entry.getThrown() != null && Serving.hasBegun() && !(entry.getThrown() instanceof Wordless)) {
            entry.setThrown(Wordless.of(entry.getThrown()));
        }
        return true;
    }

    private static void rewrite(LogRecord entry, String message) {
        if (entry instanceof ExtLogRecord written) {
            written.setMessage(message, ExtLogRecord.FormatStyle.NO_FORMAT);
        } else {
            entry.setMessage(message);
        }
        entry.setParameters(null);
    }

    static String plain(String text) {
        String escaped = CONTROL.matcher(text)
                .replaceAll(control -> "\\\\u%04x".formatted(control.group().codePointAt(0)));
        return BREAK.matcher(escaped).replaceAll(CONTINUED);
    }
}
