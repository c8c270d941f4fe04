package dev.equipoise.partners;

import java.sql.SQLException;

/** The database did not say whose key this is. Its cause tells an outage, which is answered with 503, from a mistake. */
class KeysUnreadable extends RuntimeException {

    KeysUnreadable(SQLException cause) {
        super("The database did not say whose key this is", cause);
    }
}
