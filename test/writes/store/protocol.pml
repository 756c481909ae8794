/*
 * The life of one key in the write store: claimed, sent, done. Two replicas, the first with two clients that are given the
 * same key. A replica may be taken for dead at any moment and come back under another id (SIGSTOP), and a client may end for
 * good at any step (SIGKILL). Requests and responses may be lost, and Graph may refuse a request for the moment; then it
 * is sent again, taken back, or set aside for whoever asks next. Graph takes whatever arrives: it checks no epoch.
 *
 *   (nothing)    the protocol; all assertions hold
 *   -DNO_SENT    without SENT: a claim of a dead replica is sent by the next. The person is written to twice.
 *   -DRESEND     SENT, but the next replica sends again instead of reading back. Twice as well.
 *   -DBY_REPLICA a replica that came back takes its own claim over, while the client that had it goes on. Twice as well.
 *   -DRECLAIM    what was adopted is sent again also where Graph did not refuse it. Twice as well.
 *   -DUNFENCED   what a read-back showed is stored although somebody else sent the write again since.
 *   -DLATE       a replica may be paused between the check of its time and the departure of the bytes for longer than
 *                the others wait: at most once still holds (-DONCE_ONLY), "not applied" may be untrue. This is what remains.
 *   -DNEVER_...  both answers are given in some run, so that the assertions are about something.
 */
#define CLAIMED 1
#define SENT    2
#define DONE    3
#define NOBODY  4
#define CLIENTS 3

#define APPLIED    1
#define NOTAPPLIED 2

byte state = 0;            /* of the one row: 0 is no row */
byte holder = NOBODY;
byte outcome = 0;
bool refused = false;      /* set aside: Graph refused the latest sending for the moment */
byte sendId = 0;           /* of the latest sending */
byte id[2];                /* of each replica, now: 0 and 1, or 2 and 3 after it came back */
bool alive[4] = true;      /* as the store sees it */
byte inHand[2] = NOBODY;   /* the client of the process that works on it */
bool maySend[CLIENTS];    /* a marked sending whose bytes have not left */
bool travelling[CLIENTS];  /* a request that left and did not arrive */
bool arrived[CLIENTS];     /* its answer travels back */
byte applications = 0;
bool saidApplied, saidNotApplied;

#ifndef BY_REPLICA
#define IS_FREE  ((holder == NOBODY || !alive[holder]) && inHand[replica] == NOBODY)
#define MINE     mine
#else
#define IS_FREE  (holder == NOBODY || !alive[holder])
#define MINE     id[replica]
#endif
#ifndef RECLAIM
#define MAY_RECLAIM refused
#else
#define MAY_RECLAIM true
#endif
#ifndef UNFENCED
#define IS_FENCED (holder == MINE || mySend == sendId)
#else
#define IS_FENCED true
#endif
#ifdef LATE
#define CAN_ARRIVE (travelling[0] || travelling[1] || travelling[2])
#else
#define CAN_ARRIVE (travelling[0] || travelling[1] || travelling[2] || maySend[0] || maySend[1] || maySend[2])
#endif

inline take() { holder = id[replica]; mine = id[replica]; inHand[replica] = me }
inline giveUp() { if :: inHand[replica] == me -> inHand[replica] = NOBODY :: else -> skip fi }

/* SENT to CLAIMED, of this very sending, and only while nobody else has taken it. */
inline takeBack() {
  if :: state == SENT && holder == MINE && mySend == sendId -> state = CLAIMED :: else -> skip fi
}

inline answer() {
  atomic {
    if
    :: state == DONE && outcome == APPLIED -> saidApplied = true
    :: state == DONE && outcome == NOTAPPLIED -> saidNotApplied = true
    :: else -> skip                /* unknown, or come back later */
    fi
  }
}

proctype Client(byte me; byte replica; byte maxTries) {
  byte tries = 0, sendings = 0, mine = NOBODY, mySend = 99;
  bool quiet, seen;
ask:
  if
  :: tries == maxTries -> goto ended
  :: else -> tries++; mine = NOBODY; mySend = 99; sendings = 0; arrived[me] = false
  fi;
  if
  :: atomic { state == 0 && inHand[replica] == NOBODY -> state = CLAIMED; take() }; goto mark
  :: atomic { state == CLAIMED && IS_FREE -> take() }; goto mark
#ifdef RESEND
  :: atomic { state == SENT && IS_FREE -> take(); state = CLAIMED }; goto mark
#else
  :: atomic { state == SENT && IS_FREE -> take() }; goto look
#endif
  :: else -> answer(); goto ask
  fi;

mark:    /* One commit: the claim is still mine, and the store takes me for alive. */
  atomic {
    if
    :: state == CLAIMED && holder == MINE && alive[MINE] && sendId < 2 ->
#ifndef NO_SENT
         state = SENT;
#endif
         refused = false; sendId++; mySend = sendId; maySend[me] = true
    :: else ->
         if :: state == CLAIMED && holder == MINE -> state = 0; holder = NOBODY :: else -> skip fi;
         giveUp(); goto ask
    fi
  };
depart:  /* The bytes leave, or the check of the time says that they may not, and the sending is taken back. */
  if
  :: atomic { maySend[me] = false; travelling[me] = true; arrived[me] = false }
  :: atomic { maySend[me] = false; takeBack() }; goto mark
  :: maySend[me] = false; goto ended                    /* killed; nothing left */
  fi;
  if
  :: atomic { arrived[me] && (state == SENT || state == CLAIMED) -> state = DONE; outcome = APPLIED; giveUp() };
       answer(); goto ask
  :: atomic { travelling[me] -> travelling[me] = false };  /* refused for the moment */
       if
       :: atomic { true; takeBack() }; goto mark
       :: atomic { state == SENT && holder == MINE && mySend == sendId && alive[MINE] && sendings < 1 ->
            sendings++; maySend[me] = true }; goto depart
       :: atomic { true; if :: state == SENT && holder == MINE -> holder = NOBODY; refused = true :: else -> skip fi; giveUp() };
            goto ask
       fi
  :: true -> goto look             /* lost */
  :: true -> goto ended            /* killed; the answer is nobody's */
  fi;

look:    /* Reads back; what the store says of arrivals is older than what is seen, never newer. */
  quiet = !CAN_ARRIVE;
  seen = applications > 0;
  if
  :: seen -> atomic { if :: state == SENT || state == CLAIMED -> state = DONE; outcome = APPLIED :: else -> skip fi; giveUp() }
  :: atomic { !seen && state == SENT && holder == MINE && MAY_RECLAIM -> refused = false; state = CLAIMED }; goto mark
  :: atomic { !seen && quiet ->
       if :: state == SENT && IS_FENCED -> state = DONE; outcome = NOTAPPLIED :: else -> skip fi; giveUp() }
  :: atomic { !seen -> if :: state == SENT && holder == MINE -> holder = NOBODY :: else -> skip fi; giveUp() }
  fi;
  quiet = false; seen = false;
  answer();
  goto ask;
ended:
  skip
}

/* A replica that is paused is taken for dead; one that comes back has another id: its old claims stay dead. */
proctype Pauses() {
  if :: atomic { alive[0] = false; id[0] = 2 } :: skip fi;
  if :: atomic { alive[1] = false; id[1] = 3 } :: skip fi;
  if :: alive[2] = false :: skip fi
}

proctype Network() {
  do
  :: atomic { travelling[0] -> travelling[0] = false; if :: applications++; arrived[0] = true :: applications++ :: skip fi }
  :: atomic { travelling[1] -> travelling[1] = false; if :: applications++; arrived[1] = true :: applications++ :: skip fi }
  :: atomic { travelling[2] -> travelling[2] = false; if :: applications++; arrived[2] = true :: applications++ :: skip fi }
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
  atomic { id[0] = 0; id[1] = 1; run Client(0, 0, 1); run Client(1, 0, 1); run Client(2, 1, 2); run Pauses(); run Network(); run Monitor() }
}
