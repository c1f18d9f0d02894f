package dev.korchma.peers.telegram.text;

/**
 * A character written by name or number between an ampersand and a semicolon; anything else after
 * an ampersand stays what it is.
 *
 * @param end where the text goes on
 */
record HtmlCharacter(String text, int end) {

    static HtmlCharacter at(String html, int ampersand) {
        int end = html.indexOf(';', ampersand);
        if (end < 0 || end - ampersand > 10) {
            return new HtmlCharacter("&", ampersand + 1);
        }
        var name = html.substring(ampersand + 1, end);
        var known =
                switch (name) {
                    case "lt" -> "<";
                    case "gt" -> ">";
                    case "amp" -> "&";
                    case "quot" -> "\"";
                    default -> numbered(name);
                };
        return known.isEmpty()
                ? new HtmlCharacter("&", ampersand + 1)
                : new HtmlCharacter(known, end + 1);
    }

    private static String numbered(String name) {
        if (!name.matches("#(\\d{1,7}|[xX][0-9a-fA-F]{1,6})")) {
            return "";
        }
        boolean hex = name.charAt(1) == 'x' || name.charAt(1) == 'X';
        int code =
                hex ? Integer.parseInt(name.substring(2), 16) : Integer.parseInt(name.substring(1));
        return Character.isValidCodePoint(code) && code > 0 ? Character.toString(code) : "";
    }
}
