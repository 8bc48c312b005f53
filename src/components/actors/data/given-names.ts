/** The pronoun that goes with a given name. */
export type Gender = 'he' | 'she';

const HE = `
aaron abbas abdul abdullah abe abraham adam adel adrian ahmad ahmed al alan albert aleksandr aleksei alejandro alex
alexander alexei alexey alfred ali alfonso allen alvin amir amit anatoly anders andre andreas andrei andrew andrey andriy andy
angelo anthony anton antonio antony anwar arjun armando arnold arthur arturo asif augusto austin avi aziz barack barry
ben benjamin bernard bernie bilal bill billy bob bobby boris brad bradley brandon brendan brent bret brett brian bruce bruno
bryan bryce calvin carl carlos cesar chad charles charlie chester chris christian christopher chuck clarence claude clay
clayton clifford clint clive cody colin connor corey cory craig curtis cyril dale damien dan daniel danny darren darryl dave
david dean dennis denys derek devin diego dick dimitri dirk dmitri dmitry dmytro don donald doug douglas duncan dustin dwight
earl ed eddie edgar eduardo edward edwin ehud elias elijah eli elliot elliott emilio emmanuel enrique eric erik ernest ernesto
esteban ethan eugene evan fabio faisal farid felipe felix ferdinand fernando fidel floyd francesco francis francisco francois
frank frankie franklin fred frederick friedrich gabriel garrett garry gary gavin gene geoff geoffrey george gerald gerard gerhard
gilbert giovanni giuseppe glen glenn gordon graham grant greg gregory guillermo gustavo guy hakan hamid hamza hank hans harold
haris harry hassan harvey hasan hector henri henrik henry herbert herman hiroshi hosni houston howard hubert hugh hugo hussein ian ibrahim igor
ilya imran isaac ismail israel ivan jack jackson jacob jacques jaime jake jamal james jamie jan jared jason javier javad jay jean
jeff jeffrey jens jeremiah jeremy jerome jerry jerrold jesse jesus jim jimmy joachim joaquin joe joel john johnny jon jonathan jonas
jordan jorge jose josef joseph josh joshua juan julian julio justin kamal karim karl keith ken kenneth kent kevin khaled
khalid kirk kurt kyle lance larry lars laurent lawrence lee leo leon leonard leonid leroy leslie lewis liam lindsey lloyd louis luca
lucas luigi luis luke mahmoud malcolm manuel marc marcel marco marcos marcus mario mark marshall martin marvin masoud mateo mathew
matt matteo matthew maurice max maxim maxwell mehdi mehmet melvin michael michel miguel mike mikhail miles milton mitch mitchell
mohamed mohammad mohammed mohsen muhammad mustafa mykola naftali naser nathan nathaniel ned neil nelson nicholas nick nicolas nigel
nikolai nikolay noah noam norman oleg oleksandr oleksiy oliver omar orlando oscar osama otto owen pablo patrick paul paulo pavel pavlo pedro
pete peter petro phil philip philippe phillip pierre qassem rafael rahm rahul raj rajiv ralph ramon ramzan randall randy raul
ray raymond recep reggie reince reza rex ricardo richard rick ricky rob robert roberto rod rodney rodrigo roger roland roman ron ronald
ronnie rory ross roy ruben rudolf rudolph rudy rupert russell rustam ruslan ryan saad saddam saeed said salman sam samuel santiago sanjay saul scott
sean sebastian selim sergei sergey sergio seth shane shaun shawn shinzo sidney silvio simon stanley stefan stephen steve steven
stuart suleiman sultan ted terrence terry theodore theo thomas tim timothy toby todd tom tommy tony trent trevor tristan tucker tyler ulrich
vadim valery vernon victor viktor vincent vitaly vladimir volodymyr wade walid wallace walter warren wayne wendell wesley wilfred will william
willie winston wolfgang xavier yair yasser yevgeny yitzhak yoav yuri yury yusuf zac zach zachary zain ziad javad abbasali mojtaba hossein hosein ebrahim
mevlut fuat bulent kemal selahattin ekrem devlet murat emre burak cem omer osman serkan volkan yasin tayyip fethullah yasar hulusi
adebayo aidan aiden akbar andrzej angus arash archie arif armand asad ashok attila axel babar barron bela bernardo bert blaine bogdan
bongani bradford brady branko brennan brock bryant byron cade caleb camden carlton cedric chidi colby conor cornelius cyrus damian damon
dante darnell darrell deandre declan deepak demetrius denzel derrick desmond devon dexter dinesh dion dominic donnie donovan dragan duane
dwayne dylan edmund efrain elmer elon elvis emeka ernie ervin everett ezra fabian fahad farhan farouk ferenc forrest freddie fritz fyodor
gabe gabor ganesh gareth gennady georgy ghassan gilberto goran grigory gunther gus hakeem harlan harley harun herb hisham homer horace
humberto idris ignacio ikram irving irwin isaiah ismael istvan jace jaden jalal jalen janko jaroslaw jarrett jarvis jaylen jedidiah jerald
jermaine jess jethro jiri jonah josiah josue jules julius kareem keegan kelvin kendall kendrick kenji kenny kirill kobe kofi konstantin
krzysztof kwame kyrie lamar landon laszlo leander lebron lech leland lenny leonardo lionel lonnie loren lorenzo louie lowell mahesh majid
maksim malik manny mansour marcelo marek marko marlon marwan mauricio maynard micah mickey milo monte moses mukesh murad mykhailo myron
nabil nadim nate naveed nawaf neal nestor nikhil nikos noel nolan norm olaf oleh orville osvaldo otis pascal percy petar petr piotr prakash
pranab quentin quincy rafiq rajesh ramesh ramiro ramzi randolph ravi reginald rene reuben riad roderick rodolfo rolando rufus russ sabri
salvador salvatore sameer sammy sandor satoshi scottie semyon serhiy shahid sheldon sherman shinji sid siddharth silas slobodan sohail
solomon stanislav stephan stephon suresh sylvester tad takeshi taras tariq tendai terrance terrell thabo thurman timur tobias tomas tomasz
tommie travis troy tyrone umar usman vasily vaughn viacheslav vijay vikram vince virgil vladislav vyacheslav waleed walt wilbur willard
wojciech woodrow wyatt yaroslav yegor zack zafar zaid zane zdenek zdravko zeke zoran
`;

const SHE = `
abigail adele aisha alexandra alexandria alice alicia alison allison alyssa amanda amber amelia amy ana andrea angela angelina anita
ann anna annalena anne annette annie antonia anya april ariana arielle arlene ashley audrey ava ayse barbara beatrice becky belinda bernadette beth betsy
betty beverly bonnie brenda bridget brittany brooke camilla carla carly carmen carol carole caroline carolyn carrie cassie catherine
cathy cecilia celia charlotte chelsea cheryl chloe christina christine chrystia cindy claire clara claudia colleen condoleezza connie courtney cristina
cynthia daisy dana danielle darlene dawn deborah debra debbie deirdre denise diana diane dianne dolores donna dora doris dorothy
edith eileen ivana elaine eleanor elena elisabeth eliza elizabeth ella ellen elsa emily emma erica erika erin esther eva eve evelyn fatima
fatemeh federica felicia fiona florence frances gail georgia geraldine gina giorgia gladys gloria grace greta gretchen hannah harriet hazel heather
heidi helen helena hilary hillary holly huma ida ilhan ingrid irene iris irina isabel isabella ivanka jackie jacqueline jane janet janice
jasmine jean jeanne jen jenna jennifer jenny jessica jill jo joan joanna joanne jocelyn josephine joy joyce juanita judith judy julia juliana julie
june kaja kamala karen karin kate katherine kathleen kathryn kathy katie kay kayla kellyanne kelly kerry khadija kim kirsten kristen kristi kristin
kristina laura lauren laurie layla leah leila leslie lillian lily linda lisa liz lois loretta lori louise lucia lucy lydia lynn madeleine
madison maggie maia marcia margaret maria mariam marianne marie marilyn marina marine marion marjorie marsha martha mary maryam maureen megan meghan
melania melanie melinda melissa mercedes meredith michele michelle mildred miranda molly monica nadia nancy naomi narges natalia
natalie natasha nazanin nicole nikki nina noor noora nora norma olga olivia oprah pam pamela patricia patsy patty paula pauline peggy penny phyllis
priti priscilla rachel rashida rebecca regina renee rhonda rita roberta robin rosa rose rosemary roxanne ruth sabrina sally samantha sandra
sara sarah savannah serena shannon sharon sheila shelly shirley sofia sonia sophia sophie stacey stacy stella stephanie sue susan susanna
suzanne svetlana sviatlana sylvia tabitha tamara tammy tanya tara tatiana teresa theresa tiffany tina tracy tulsi ursula valentina valerie vanessa
vera veronica vicki victoria viola violet virginia viviana wanda wendy whitney yasmin yulia yvette yvonne zahra zainab zeynep zoe emine
aaliyah abby ada aditi adrienne agatha agnes agnieszka alana alexis alina alisha allyson alma amina amira ananya anastasia angelica angie
annabel aparna arabella ariel asma astrid beata bernice bertha bessie bethany bianca blanca brandi breanna brianna bushra caitlin camila
candace candice cara carolina cassandra catalina celeste charlene christa christie christy clarissa colette constance consuelo cora corinne
daniela daphne davina deanna deb deepika delia desiree dina doreen ekaterina elisa elise eloise elsie elvira emilia esmeralda esperanza
estelle ethel eunice evangeline ewa fariba farida farzana francesca francine freda frida gabriela gabrielle galina gauri gayle gemma
genevieve georgina gertrude ghada gillian ginny giulia glenda guadalupe gwen gwendolyn hadiya hafsa hala hanan helene henrietta hilda huda
ileana imelda imogen indira ines irma isabelle isla jada jadwiga janelle janine jayne jeanette jennie jillian joann jodi jody johanna jolie
josie juana juliet juliette justine jyoti kara karina karla katrina kavita kaylee keisha kelli kellie kelsey kendra keri kiara kiera kirsty
krista kristie krystal kyla lakshmi lana lara larissa lashonda latasha latoya lauryn laverne leanne leigh lena leona leonora leticia lexi
libby lidia lila lilian liliana lindsay liza lola lorena lorna lorraine lottie luann lubna lucille lucinda luisa lupe luz lynda lynette
lynne lyudmila mabel mackenzie macy maddie madeline mae magda maha makayla malala malgorzata mallory manal mandy marcella margarita margo
marguerite mariah mariana maribel maricela marisa marisol marissa marla marlene marta martina maryann maude maura maxine maya meera megyn
mehbooba mia michaela mindy minnie miriam moira mollie monique muriel myra nadezhda nadine nafisa naima nasrin neha nell nellie nettie
nicola nicolette nikita nirmala noelle noreen noura octavia odette oksana olena olha paige paloma parvati patrice penelope philippa phoebe
pilar polly pooja priya raisa rania raquel regan renata rhoda ritu robyn rochelle rosalia rosalie rosalind rosalyn rosanna rosanne roseanne
rosemarie rosie roslyn roya rukhsana sabah sadia sadie safiya sahar salma samara samia sania sasha saundra selena selma shabnam shaima shana
shanna shari sharlene shauna shawna sheena sheikha shelby shelley sheri sherri sherry sheryl shirin silvia sima simone siobhan sonja soraya
stacie stefanie sunita susana sushma susie svitlana swati sybil tahira tamika tammie tamra tania tasha tatyana tess tessa tetiana thelma
theodora tia toni tonya tori traci tricia trina trisha trudy uzma valeria vanda velma verna vicky vivian vivien wafa wilma winifred winona
xiomara yadira yasmeen yelena yevgenia yolanda zara zeinab zelda zhanna zofia zoya
`;

/** Names that both men and women bear. */
const BOTH = `
alex andrea ashley cameron casey chris dana jamie jan jean jesse jordan kelly kerry kim lee leslie lindsey lynn morgan pat
riley robin sam shannon shawn sidney stacey taylor terry tracy whitney avery blake dakota drew jackie jo marion carey
`;

let names: Map<string, Gender | null> | undefined;

/** Common given names of the people in the news and the pronoun that goes with them; null for either. */
export function givenNames(): ReadonlyMap<string, Gender | null> {
  if (names === undefined) {
    names = new Map();
    for (const name of HE.trim().split(/\s+/)) names.set(name, 'he');
    for (const name of SHE.trim().split(/\s+/)) names.set(name, 'she');
    for (const name of BOTH.trim().split(/\s+/)) names.set(name, null);
  }
  return names;
}
