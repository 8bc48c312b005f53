/** Short forms of given names, each line one name. */
const GROUPS = `
michael mike mick
joseph joe
william bill will billy
james jim jimmy jamie
robert bob rob bobby
richard dick rick rich
thomas tom tommy
edward ed ted eddie
charles chuck charlie
anthony antony tony
benjamin binyamin ben bibi
donald don
daniel dan danny
david dave
stephen steven steve
timothy tim
kenneth ken
christopher chris
nicholas nick
matthew matt
andrew andy drew
gregory greg
jeffrey jeff geoffrey geoff
ronald ron
samuel sam
patrick pat
peter pete
rudolph rudy
elizabeth liz beth
katherine kathleen kate kathy
deborah debbie
susan sue
jennifer jen jenny
margaret maggie
victoria vicky
madeleine maddy
mohammed mohammad mohamed muhammad mohamad
ahmed ahmad
sergei sergey
alexei alexey aleksei
dmitry dmitri dmitriy
alexander aleksandr oleksandr
mikhail mikheil
yevgeny evgeny
hassan hasan
hussein hossein
qassem qasem qassim
abdullah abdallah
masoud massoud masud
mahmoud mahmud
ebrahim ibrahim
volodymyr vladimir
alyaksandr aliaksandr
viktor victor
`;

let canonical: Map<string, string> | undefined;

/** One spelling for a given name and its short forms: "mike" and "michael" are the same. */
export function plainGivenName(folded: string): string {
  if (canonical === undefined) {
    canonical = new Map();
    for (const line of GROUPS.trim().split('\n')) {
      const [first = '', ...others] = line.split(' ');
      for (const other of others) canonical.set(other, first);
    }
  }
  return canonical.get(folded) ?? folded;
}
