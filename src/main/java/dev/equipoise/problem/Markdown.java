package dev.equipoise.problem;

import java.util.regex.Pattern;

/** The little Markdown that our own pages use, as HTML: headings, paragraphs, lists, fenced code, code and links. */
final class Markdown {

    private static final Pattern BLOCK = Pattern.compile("\\s*(?:```\\w*\\n(.*?)\\n```|(.+?)(?=\\n\\s*\\n|\\n```|\\z))",
            Pattern.DOTALL);
    private static final Pattern HEADING = Pattern.compile("(#{1,3}) (.*)");

    private Markdown() {
    }

    static String page(String markdown) {
        var html = new StringBuilder(
                "<!doctype html>\n<html lang=\"en\"><meta charset=\"utf-8\"><title>Problems</title>\n");
        var block = BLOCK.matcher(markdown);
        while (block.find()) {
            html.append(block.group(1) != null
                    ? "<pre><code>" + escaped(block.group(1)) + "</code></pre>\n"
                    : block(block.group(2).strip()));
        }
        return html.append("</html>\n").toString();
    }

    private static String block(String text) {
        var heading = HEADING.matcher(text);
        if (heading.matches()) {
            String tag = "h" + heading.group(1).length();
            return "<%s>%s</%s>\n".formatted(tag, inline(heading.group(2)), tag);
        }
        if (text.startsWith("- ")) {
            return "<ul>" + inline(text.substring(2)).replaceAll("\\n- ", "</li>\n<li>").replaceFirst("^", "<li>")
                    + "</li></ul>\n";
        }
        return text.isEmpty() ? "" : "<p>" + inline(text) + "</p>\n";
    }

    private static String inline(String text) {
        return escaped(text).replaceAll("`([^`]+)`", "<code>$1</code>")
                .replaceAll("\\[([^\\]]+)\\]\\(([^)\\s]+)\\)", "<a href=\"$2\">$1</a>");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
