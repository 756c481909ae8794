/*
 * The life of one key in the write store: claimed, sent, done. Two replicas, each given the same key by a client, each
 * of which may be taken for dead at any moment and come back (SIGSTOP), or end for good (SIGKILL). Requests and
 * responses may be lost. Graph takes whatever arrives: it checks no epoch.
 *
 *   (nothing)    the protocol; all assertions hold
 *   -DNO_SENT    without SENT: a claim of a dead replica is sent by the next. The person is written to twice.
 *   -DRESEND     SENT, but the next replica sends again instead of reading back. Twice as well.
 *   -DLATE       a replica may be paused between the check of its time and the departure of the bytes for longer than
 *                the others wait: at most once still holds (-DONCE_ONLY), "not applied" may be untrue. This is what remains.
 *   -DNEVER_...  both answers are given in some run, so that the assertions are about something.
 */
#define CLAIMED 1
#define SENT    2
#define DONE    3
#define NOBODY  2

#define APPLIED    1
#define NOTAPPLIED 2

byte state = 0;            /* of the one row: 0 is no row */
byte holder = NOBODY;
byte outcome = 0;
bool alive[2] = true;      /* as the store sees it */
bool maySend[2];          /* a marked sending whose bytes have not left */
byte travelling = 0;       /* requests that left and did not arrive */
byte applications = 0;
byte marks = 0;            /* sendings that the store allowed */
bool saidApplied, saidNotApplied;

#ifndef NO_SENT
#define ALIVE(me) alive[me]
#else
#define ALIVE(me) true
#endif

inline answer(me) {
  atomic {
    if
    :: state == DONE && outcome == APPLIED -> saidApplied = true
    :: state == DONE && outcome == NOTAPPLIED -> saidNotApplied = true
    :: else -> skip                /* unknown, or come back later */
    fi
  }
}

/* Reads back once nothing can arrive any more; concludes only from what is seen. */
inline settle(me) {
  atomic {
    if
    :: state == SENT && holder == me && applications > 0 -> state = DONE; outcome = APPLIED
#ifdef LATE
    :: state == SENT && holder == me && applications == 0 && travelling == 0 -> state = DONE; outcome = NOTAPPLIED
#else
    :: state == SENT && holder == me && applications == 0 && travelling == 0 && !maySend[0] && !maySend[1] ->
         state = DONE; outcome = NOTAPPLIED
#endif
    :: state == SENT && holder == me -> holder = NOBODY   /* cannot tell: somebody else may */
    :: else -> skip
    fi
  }
}

inline send(me) {
  /* One commit: the claim is still mine, and the store takes me for alive. */
  atomic {
    if
    :: state == CLAIMED && holder == me && ALIVE(me) ->
#ifndef NO_SENT
         state = SENT;
#endif
         maySend[me] = true; marks++
    :: else -> goto ended
    fi
  }
  if
  :: skip
  :: goto ended                    /* killed; nothing left */
  fi;
  /* The bytes leave, or the check of the time says that they may not, and the sending is taken back. */
  atomic {
    if
    :: maySend[me] -> maySend[me] = false; travelling++
    :: maySend[me] && state == SENT && holder == me -> maySend[me] = false; state = CLAIMED; goto ended
    :: maySend[me] -> maySend[me] = false; goto ended
    fi
  }
  if
  :: skip
  :: goto ended                    /* killed; the answer is nobody's */
  fi;
  /* Graph's answer, if it comes. */
  atomic {
    if
    :: applications > 0 && (state == SENT || state == CLAIMED) -> state = DONE; outcome = APPLIED
    :: true -> skip                /* lost */
    fi
  }
  settle(me);
  answer(me)
}

proctype Replica(byte me) {
  byte tries = 0;
  do
  :: tries < 2 ->
     tries++;
     if
     :: atomic { state == 0 -> state = CLAIMED; holder = me }
     :: atomic { state == CLAIMED && holder != me && (holder == NOBODY || !alive[holder]) -> holder = me }
#ifdef RESEND
     :: atomic { state == SENT && (holder == NOBODY || !alive[holder]) -> holder = me; state = CLAIMED }
#else
     :: atomic { state == SENT && (holder == NOBODY || !alive[holder]) -> holder = me };
        settle(me)
#endif
     :: else -> skip
     fi;
     answer(me);
     send(me);
ended: skip
  :: break
  od;
  /* Ended for good: what it had marked and not sent never leaves. */
  atomic { alive[me] = false; maySend[me] = false }
}

/* A replica that is paused is taken for dead; one that comes back was given a new id: its old claims stay dead. */
proctype Pauses() {
  do
  :: alive[0] = false
  :: alive[1] = false
  :: break
  od
}

proctype Network() {
  do
  :: atomic { travelling > 0 -> travelling--; applications++ }
  :: atomic { travelling > 0 -> travelling-- }     /* lost */
  :: timeout -> break
  od
}

proctype Monitor() {
  atomic {
    !(applications <= 1
#ifndef ONCE_ONLY
      && !(saidApplied && applications == 0)
      && !(saidApplied && saidNotApplied)
      && !(saidNotApplied && applications > 0)
#endif
#ifdef NEVER_APPLIED
      && !saidApplied
#endif
#ifdef NEVER_NOT_APPLIED
      && !saidNotApplied
#endif
    ) -> assert(false)
  }
}

init {
  atomic { run Replica(0); run Replica(1); run Pauses(); run Network(); run Monitor() }
}
