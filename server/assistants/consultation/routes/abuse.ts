/** Insults and obscenities. Initial consonants and the usual tricks of spelling included. */
const insults: readonly RegExp[] = [
  /씨\s?[발팔빨]|(?<!읽)씹|시\s?발(?!점|역|택시)|[ㅅㅆ]\s?[ㅂ](?![ㄱ-ㅎ])|쌍[놈년]|썅/u,
  /개\s?[새색]\s?[끼키]|개\s?자식|개\s?같은|개\s?소리|새\s?끼/u,
  /병\s?신|ㅂㅅ|등신|머저리|멍청|멍텅구리|바보|깡통|돌대가리|무식한|저능|또라이|돌아이/u,
  /지랄|ㅈㄹ|좆|좇|ㅈ같|존나|ㅈㄴ|염병|빌어먹|엿\s?(?:먹|같)/u,
  /미친\s?(?:놈|년|새|거|것|ai|봇)|정신\s?나간/u,
  /꺼져|닥[쳐치]|죽어\s?(?:라|버려|$)|뒤[져지]\s?(?:라|버려|$|고)|패\s?버린|때려\s?부/u,
  /느금|니\s?[애에]미|엄창|한남충|김치녀|맘충|틀딱|급식충|페미년|짱깨|쪽바리|흑형/u,
  /쓰레기\s?(?:야|같|네|ai|봇|기계)|쓸모\s?없|무능|형편\s?없/u,
  /섹스|야한|야동|자위|보지(?![도못않마만는]|\s?[도못않마])|자지(?!러)|가슴\s?(?:사이즈|크|보여|만)|몸매|속옷\s?(?:뭐|색|벗|입)|벗어\s?(?:봐|라|줘)|성관계|원나잇|엉덩이\s?(?:보|만)/u,
  /\b(?:fuck\w*|shit\w*|bitch|asshole|bastard|idiot|moron|dumb(?:ass)?|stupid|useless|go to hell|suck(?:s)?)\b/u,
  /傻逼|操你|妈的|滚|白痴|笨蛋|đồ ngu|địt|đụ má|ngu ngốc/u,
];

export function isAbusive(text: string): boolean {
  const plain = text.normalize('NFC').toLowerCase();
  return insults.some((insult) => insult.test(plain));
}

/** Abuse aimed at the machine itself, whatever else the text is about. */
export function isAimedAtMachine(text: string): boolean {
  return (
    isAbusive(text) &&
    /챗봇|깡통|로봇|인공지능|나루|\b(?:ai|bot)\b/u.test(text.normalize('NFC').toLowerCase())
  );
}
