package dev.equipoise.hostile;

import java.util.Random;

/** One way of harming a request. The same random numbers make the same harm. */
interface Attack {

    Request on(Draft draft, Random random);
}
