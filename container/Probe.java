import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;

/** A health check for images without curl: exits 0 where every URL given answers 2xx within two seconds, else 1. */
final class Probe {

    private static final int MILLIS = 2000;

    private Probe() {
    }

    public static void main(String[] urls) {
        for (String url : urls) {
            String fault = fault(url);
            if (fault != null) {
                System.err.println(url + ": " + fault);
                System.exit(1);
            }
        }
    }

    private static String fault(String url) {
        try {
            var connection = (HttpURLConnection) URI.create(url).toURL().openConnection();
            connection.setConnectTimeout(MILLIS);
            connection.setReadTimeout(MILLIS);
            int status = connection.getResponseCode();
            return status / 100 == 2 ? null : "answers " + status;
        } catch (IOException e) {
            return e.toString();
        }
    }
}
